package mns.query.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what differs between two versions of one thing, one of which may be missing.
 *
 * @param <T> what it is
 */
final class Differences<T> {
    private final @Nullable T old;
    private final @Nullable T now;
    private final List<Difference> all = new ArrayList<>();

    Differences(@Nullable T old, @Nullable T now) {
        this.old = old;
        this.now = now;
    }

    List<Difference> all() {
        return all;
    }

    /** Compares a member that each of the two has. */
    Differences<T> required(String member, Function<T, Object> value) {
        return optional(member, each -> Optional.of(value.apply(each)));
    }

    /** Compares a member that may be left out. */
    Differences<T> optional(String member, Function<T, Optional<?>> value) {
        Optional<?> before = old == null ? Optional.empty() : value.apply(old);
        Optional<?> after = now == null ? Optional.empty() : value.apply(now);
        if (!before.equals(after)) {
            all.add(new Difference(member, before.map(Objects::requireNonNull), after.map(Objects::requireNonNull)));
        }
        return this;
    }

    /** Compares a list whose order says something. */
    Differences<T> ordered(String member, Function<T, List<?>> items) {
        return optional(
                member, each -> items.apply(each).isEmpty() ? Optional.empty() : Optional.of(items.apply(each)));
    }

    /** Compares a list item by item, in any order. */
    <I> Differences<T> items(String member, Function<T, List<I>> items) {
        return items(member, items, item -> item);
    }

    /**
     * Compares a list item by item, in any order.
     *
     * @param key what makes an item the same as another, of which then the rest may differ
     */
    <I> Differences<T> items(String member, Function<T, List<I>> items, Function<I, Object> key) {
        Map<Object, List<I>> left = new LinkedHashMap<>();
        for (I item : old == null ? List.<I>of() : items.apply(old)) {
            left.computeIfAbsent(key.apply(item), each -> new ArrayList<>()).add(item);
        }
        Map<I, I> changed = new LinkedHashMap<>();
        List<I> added = new ArrayList<>();
        for (I item : now == null ? List.<I>of() : items.apply(now)) {
            List<I> same = left.getOrDefault(key.apply(item), List.of());
            if (same.isEmpty()) {
                added.add(item);
            } else {
                I before = same.remove(same.size() - 1);
                if (!before.equals(item)) {
                    changed.put(before, item);
                }
            }
        }
        left.values().forEach(each -> each.forEach(item -> add(member, item, null)));
        changed.forEach((before, after) -> add(member, before, after));
        added.forEach(item -> add(member, null, item));
        return this;
    }

    private void add(String member, @Nullable Object before, @Nullable Object after) {
        all.add(new Difference(member, Optional.ofNullable(before), Optional.ofNullable(after)));
    }

    /** Returns things by what names each. */
    static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> named = new HashMap<>();
        things.forEach(each -> named.put(id.apply(each), each));
        return named;
    }
}
