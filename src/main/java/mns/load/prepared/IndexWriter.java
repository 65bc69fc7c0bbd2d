package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Fact;
import mns.fact.FactIndex.Kind;
import mns.fact.FactTerms;
import mns.fact.Header;
import mns.fact.date.EdtfDate;

/** Gathers what finds the facts of a base, in the order of their numbers, and writes it after them. */
final class IndexWriter implements FactTerms.Index {
    private final PageWriter out;
    private final FactTerms terms = new FactTerms(this);
    private final Map<Kind, Map<String, KeyPostings>> kinds = new EnumMap<>(Kind.class);
    private final List<Ordinal> ids = new ArrayList<>();
    private final List<Ordinal> numbers = new ArrayList<>();
    private final List<DateRow> dates = new ArrayList<>();
    private final int[] lengths;
    private int count;
    private long words;

    /** A key of a single fact. */
    private record Ordinal(String key, int ordinal) implements Comparable<Ordinal> {
        @Override
        public int compareTo(Ordinal other) {
            int order = key.compareTo(other.key);
            return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
        }
    }

    IndexWriter(PageWriter out, int facts) {
        this.out = out;
        this.lengths = new int[facts];
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new HashMap<>());
        }
    }

    /** Adds the next fact. */
    void add(Fact fact) {
        ids.add(new Ordinal(fact.id(), count));
        String digits = fact.digits();
        if (!digits.isEmpty()) {
            numbers.add(new Ordinal(number(fact.topic(), digits), count));
        }
        Optional<EdtfDate> when = fact.when();
        if (when.isPresent()) {
            dates.add(DateRow.of(when.get(), count));
        }
        lengths[count] = terms.read(fact, count);
        words += lengths[count];
        count++;
    }

    /** Returns the key of a number, by which numbers are sorted as such within a topic. */
    static String number(String topic, String digits) {
        return topic + '/' + (char) digits.length() + digits;
    }

    @Override
    public KeyPostings entry(Kind kind, String key) {
        Map<String, KeyPostings> ofKind = ofKind(kind);
        KeyPostings postings = ofKind.get(key);
        if (postings == null) {
            postings = new KeyPostings();
            ofKind.put(key, postings);
        }
        return postings;
    }

    private Map<String, KeyPostings> ofKind(Kind kind) {
        Map<String, KeyPostings> ofKind = kinds.get(kind);
        if (ofKind == null) {
            throw new IllegalArgumentException(kind.name());
        }
        return ofKind;
    }

    /** Returns how many words a fact has. */
    int length(int ordinal) {
        return lengths[ordinal];
    }

    /** Writes all that was gathered, and the contents of the whole form. */
    void write(String key, Header header, List<Integer> topics, Places places) throws IOException {
        long datePlace = out.position();
        writeDates();
        long groups = out.position();
        out.number(header.synonyms().size());
        for (List<String> group : header.synonyms()) {
            out.texts(group);
        }
        List<KeyTable> written =
                new ArrayList<>(List.of(write(ids), write(numbers), places.sourceTable(), places.synonyms()));
        for (Kind kind : Kind.values()) {
            written.add(write(kind));
        }
        List<Long> tables = new ArrayList<>();
        for (KeyTable table : written) {
            tables.add(table.blocks());
            tables.add((long) table.count());
        }
        new Contents(
                        key,
                        header,
                        groups,
                        topics,
                        count,
                        words,
                        places.rows(),
                        datePlace,
                        dates.size(),
                        places.sources(),
                        tables)
                .write(out);
    }

    /**
     * Where what comes before the index is.
     *
     * @param rows the place of the rows of the facts
     * @param sources the place of the sources
     * @param sourceTable the ids of the sources
     * @param synonyms the words and phrases that have synonyms
     */
    record Places(long rows, long sources, KeyTable sourceTable, KeyTable synonyms) {}

    private void writeDates() throws IOException {
        Collections.sort(dates);
        for (DateRow date : dates) {
            date.write(out);
        }
        for (int i = 0; i < dates.size(); i += DateRow.BLOCK) {
            int last = Integer.MIN_VALUE;
            for (DateRow date : dates.subList(i, Math.min(dates.size(), i + DateRow.BLOCK))) {
                last = Math.max(last, date.last());
            }
            out.fixed(last, Integer.BYTES);
        }
        int[] lasts = new int[dates.size()];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = dates.get(i).last();
        }
        Arrays.sort(lasts);
        for (int last : lasts) {
            out.fixed(last, Integer.BYTES);
        }
    }

    private KeyTable write(List<Ordinal> ordinals) throws IOException {
        Collections.sort(ordinals);
        KeyWriter table = new KeyWriter(out);
        for (Ordinal each : ordinals) {
            table.add(each.key, each.ordinal, 0);
        }
        return table.end();
    }

    /** Writes the facts that each key has, then the keys. */
    private KeyTable write(Kind kind) throws IOException {
        List<Map.Entry<String, KeyPostings>> sorted =
                new ArrayList<>(ofKind(kind).entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        long[] places = new long[sorted.size()];
        for (int i = 0; i < places.length; i++) {
            KeyPostings postings = sorted.get(i).getValue();
            postings.end();
            KeyPostings word =
                    kind == Kind.STEM ? ofKind(Kind.WORD).get(sorted.get(i).getKey()) : null;
            places[i] = postings.write(word, out);
        }
        KeyWriter table = new KeyWriter(out);
        for (int i = 0; i < places.length; i++) {
            table.add(sorted.get(i).getKey(), sorted.get(i).getValue().count(), places[i]);
        }
        return table.end();
    }
}
