package mns.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import mns.fact.date.EdtfDate;
import mns.text.Misspelling;

/** The index of a fact base, made in memory. */
public final class MemoryIndex implements FactIndex {
    private final Map<Kind, NavigableMap<String, Entries>> keys = new EnumMap<>(Kind.class);
    private final List<Optional<EdtfDate>> dates = new ArrayList<>();
    private final FactTerms terms = new FactTerms(this::entries);
    private int[] lengths = new int[64];
    private int size;
    private long words;

    private MemoryIndex() {
        for (Kind kind : Kind.values()) {
            keys.put(kind, new TreeMap<>());
        }
    }

    /** Makes the index of the facts of some topics, in their order. */
    public static MemoryIndex of(List<Topic> topics, Function<Topic, Chapter> chapters) {
        MemoryIndex index = new MemoryIndex();
        for (Topic topic : topics) {
            Chapter chapter = chapters.apply(topic);
            for (int i = 0; i < chapter.size(); i++) {
                index.add(chapter.fact(i));
            }
        }
        return index;
    }

    private void add(Fact fact) {
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        int length = terms.read(fact, size);
        lengths[size] = length;
        words += length;
        dates.add(fact.when());
        size++;
    }

    private Entries entries(Kind kind, String key) {
        return ofKind(kind).computeIfAbsent(key, each -> new Entries());
    }

    private NavigableMap<String, Entries> ofKind(Kind kind) {
        NavigableMap<String, Entries> ofKind = keys.get(kind);
        if (ofKind == null) {
            throw new IllegalArgumentException(kind.name());
        }
        return ofKind;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int length(int ordinal) {
        return lengths[ordinal];
    }

    @Override
    public double meanLength() {
        return size == 0 ? 1 : Math.max(1, (double) words / size);
    }

    @Override
    public Postings postings(Kind kind, String key) {
        Entries entries = ofKind(kind).get(key);
        return entries == null ? Postings.NONE : entries.postings();
    }

    @Override
    public List<Key> keys(Kind kind, String prefix, int most) {
        List<Key> found = new ArrayList<>();
        for (Map.Entry<String, Entries> each :
                ofKind(kind).tailMap(prefix, true).entrySet()) {
            if (found.size() == most || !each.getKey().startsWith(prefix)) {
                break;
            }
            found.add(new Key(each.getKey(), each.getValue().count));
        }
        return found;
    }

    @Override
    public List<Key> keysNear(Kind kind, List<Misspelling> words, int most) {
        List<Key> found = new ArrayList<>();
        for (Key key : keys(kind, "", most)) {
            boolean near = false;
            for (Misspelling word : words) {
                near |= word.mayMean(key.text());
            }
            if (near) {
                found.add(key);
            }
        }
        return found;
    }

    @Override
    public int[] dated(EdtfDate period) {
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (dates.get(i).isPresent() && dates.get(i).get().overlaps(period)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public int[] chronological(EdtfDate period, int most) {
        List<Integer> found = new ArrayList<>();
        for (int ordinal : dated(period)) {
            found.add(ordinal);
        }
        found.sort((one, other) ->
                dates.get(one).orElseThrow().compareTime(dates.get(other).orElseThrow()));
        int[] ordinals = new int[Math.min(most, found.size())];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = found.get(i);
        }
        return ordinals;
    }

    /** The facts that have a key, as they come. */
    private static final class Entries implements FactTerms.Entry {
        private int[] ordinals = new int[2];
        private int[] frequencies = new int[2];
        private int count;

        @Override
        public void add(int ordinal, int weight) {
            if (count > 0 && ordinals[count - 1] == ordinal) {
                frequencies[count - 1] += weight;
                return;
            }
            if (count == ordinals.length) {
                ordinals = Arrays.copyOf(ordinals, count * 2);
                frequencies = Arrays.copyOf(frequencies, count * 2);
            }
            ordinals[count] = ordinal;
            frequencies[count] = weight;
            count++;
        }

        Postings postings() {
            return new Postings(Arrays.copyOf(ordinals, count), Arrays.copyOf(frequencies, count));
        }
    }
}
