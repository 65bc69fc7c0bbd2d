package mns.query.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a fact base: what it says of itself, its topics, sources and facts, each by its id.
 *
 * <p>The order of facts, sources, topics and members is no difference, nor that of lists, except of the authors of a source.
 */
final class BaseComparison {
    private final List<Change> changes = new ArrayList<>();

    private BaseComparison() {}

    static List<Change> of(FactBase old, FactBase now) {
        BaseComparison comparison = new BaseComparison();
        comparison.compareHeads(old.header(), now.header());
        comparison.compareAll(
                Change.Kind.TOPIC, old.topics(), now.topics(), Topic::id, Topic::title, BaseComparison::topics);
        comparison.compareAll(
                Change.Kind.SOURCE, old.sources(), now.sources(), Source::id, Source::title, BaseComparison::sources);
        comparison.compareAll(Change.Kind.FACT, old.facts(), now.facts(), Fact::id, Fact::title, BaseComparison::facts);
        return comparison.changes;
    }

    private void compareHeads(Header old, Header now) {
        List<Difference> differences = new Differences<>(old, now)
                .required("id", Header::id)
                .required("title", Header::title)
                .required("description", Header::description)
                .required("version", Header::version)
                .required("license", Header::license)
                .items("names", Header::names)
                .required("lifetime", Header::lifetime)
                .items("synonyms", Header::synonyms, List::copyOf)
                .all();
        if (!differences.isEmpty()) {
            changes.add(new Change(Change.Type.CHANGED, Change.Kind.BASE, now.id(), now.title(), differences));
        }
    }

    /** Compares things of one kind: first those of the newer version in its order, then those that it does not have. */
    private <T> void compareAll(
            Change.Kind kind,
            List<T> old,
            List<T> now,
            Function<T, String> id,
            Function<T, String> title,
            BiFunction<@Nullable T, @Nullable T, List<Difference>> compare) {
        Map<String, T> before = Differences.byId(old, id);
        for (T each : now) {
            T other = before.remove(id.apply(each));
            List<Difference> differences = compare.apply(other, each);
            if (!differences.isEmpty()) {
                Change.Type type = other == null ? Change.Type.ADDED : Change.Type.CHANGED;
                changes.add(new Change(type, kind, id.apply(each), title.apply(each), differences));
            }
        }
        for (T each : old) {
            if (before.containsKey(id.apply(each))) {
                List<Difference> differences = compare.apply(each, null);
                changes.add(new Change(Change.Type.REMOVED, kind, id.apply(each), title.apply(each), differences));
            }
        }
    }

    private static List<Difference> topics(@Nullable Topic old, @Nullable Topic now) {
        return new Differences<>(old, now)
                .required("title", Topic::title)
                .required("description", Topic::description)
                .all();
    }

    private static List<Difference> sources(@Nullable Source old, @Nullable Source now) {
        return new Differences<>(old, now)
                .required("type", Source::type)
                .required("title", Source::title)
                .ordered("authors", Source::authors)
                .optional("container", Source::container)
                .optional("volume", Source::volume)
                .optional("issue", Source::issue)
                .optional("pages", Source::pages)
                .optional("publisher", Source::publisher)
                .optional("doi", Source::doi)
                .optional("isbn", Source::isbn)
                .optional("url", Source::url)
                .optional("archived", Source::archived)
                .optional("official", each -> each.official() ? Optional.of(true) : Optional.empty())
                .optional("issued", Source::issued)
                .optional("accessed", Source::accessed)
                .optional("language", Source::language)
                .optional("license", Source::license)
                .optional("note", Source::note)
                .all();
    }

    private static List<Difference> facts(@Nullable Fact old, @Nullable Fact now) {
        Differences<Fact> differences = new Differences<>(old, now)
                .optional("number", each -> some(each.number()))
                .required("title", Fact::title)
                .required("statement", Fact::statement)
                .optional("date", Fact::date)
                .optional("valid", Fact::valid)
                .optional("saidBy", Fact::saidBy)
                .items("tags", Fact::tags)
                .items("keywords", Fact::keywords)
                .required("confidence", each -> each.confidence().label())
                .items("evidence", Fact::evidence, BaseComparison::place)
                .items("related", Fact::related)
                .optional("note", Fact::note);
        return old == null || now == null
                ? differences.all()
                : differences.required(Difference.DISPUTED, Fact::disputed).all();
    }

    /** No fact has two pieces of evidence of the same place and stance. */
    private static Object place(Evidence piece) {
        return List.of(piece.source(), piece.locator(), piece.stance());
    }

    private static Optional<?> some(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
