package mns.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.FactIndex.Kind;
import mns.fact.date.EdtfDate;
import mns.text.NameKey;
import mns.text.Stems;
import mns.text.TextWord;
import mns.text.TextWords;

/**
 * Says by which keys a fact is found, and how much each counts: the one place that makes an index, of a base in memory and
 * of a prepared one.
 *
 * <p>A word counts by where it is. Words joined by a hyphen or apostrophe count each, and also as the one word that others
 * write for them.
 */
public final class FactTerms {
    /** Marks facts that have a date or period. */
    public static final String DATED = "dated";

    /** Marks facts that a source disputes. */
    public static final String DISPUTED = "disputed";

    /** Marks facts that are someone's claim. */
    public static final String CLAIM = "claim";

    /** More words than a language has in use, with the numbers of a large base. */
    private static final int MOST_WORDS = 1 << 20;

    private final Index index;
    private final Map<String, Vocable> vocabulary = new HashMap<>();
    private int ordinal;
    private int length;

    /** Makes a reader, which does best if it reads many facts: words come again. */
    public FactTerms(Index index) {
        this.index = index;
    }

    /** Keeps what is known of each key. */
    public interface Index {
        /** Returns what is known of a key, always the same for it. */
        Entry entry(Kind kind, String key);
    }

    /** What is known of a key. */
    public interface Entry {
        /**
         * Says that a fact has the key; where it has it several times, the weights add up.
         *
         * @param ordinal the number of the fact, no less than that of the last
         * @param weight how much it counts at this place
         */
        void add(int ordinal, int weight);
    }

    /** What a word and its stem have, which is looked up once for each word. */
    private record Vocable(Entry word, Entry stem) {}

    /** Takes the labels of a fact. */
    public interface Sink {
        /**
         * Takes a key, which may come several times; then the weights add up.
         *
         * @param weight how much it counts at this place
         */
        void add(Kind kind, String key, int weight);
    }

    /**
     * Gives the keys of a fact to the index.
     *
     * @param number the number of the fact
     * @return how many words the id, title and statement have; a fact does not pay for its labels and notes
     */
    public int read(Fact fact, int number) {
        ordinal = number;
        length = 0;
        for (SearchText.Part part : SearchText.parts(fact)) {
            addWords(part.text(), part.kind().weight());
        }
        readLabels(fact, (kind, key, weight) -> index.entry(kind, key).add(ordinal, weight));
        return length;
    }

    /** Gives to a sink those keys of a fact that are no words; each counts 1. */
    public static void readLabels(Fact fact, Sink sink) {
        for (String tag : fact.tags()) {
            sink.add(Kind.TAG, tag, 1);
        }
        for (Evidence piece : fact.evidence()) {
            sink.add(Kind.SOURCE, piece.source(), 1);
        }
        sink.add(Kind.CONFIDENCE, fact.confidence().label(), 1);
        if (fact.saidBy().isPresent()) {
            sink.add(Kind.SPEAKER, fact.saidBy().get(), 1);
            sink.add(Kind.MARK, CLAIM, 1);
        }
        if (fact.disputed()) {
            sink.add(Kind.MARK, DISPUTED, 1);
        }
        Optional<EdtfDate> when = fact.when();
        if (when.isPresent()) {
            sink.add(Kind.MARK, DATED, 1);
            addYear(when.get().earliest(), sink);
            addYear(when.get().latest(), sink);
        }
    }

    private static void addYear(Optional<LocalDate> day, Sink sink) {
        if (day.isPresent()) {
            String date = day.get().toString();
            // What is before the month and the day.
            sink.add(Kind.YEAR, date.substring(0, date.length() - 6), 1);
        }
    }

    private Vocable vocable(String word) {
        Vocable vocable = vocabulary.get(word);
        if (vocable == null) {
            if (vocabulary.size() == MOST_WORDS) {
                vocabulary.clear();
            }
            vocable = new Vocable(index.entry(Kind.WORD, word), index.entry(Kind.STEM, Stems.of(word)));
            vocabulary.put(word, vocable);
        }
        return vocable;
    }

    private void addWords(String text, int weight) {
        List<TextWord> words = TextWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            Vocable vocable = vocable(word.folded());
            vocable.word.add(ordinal, weight);
            vocable.stem.add(ordinal, weight);
            if (word.name()) {
                for (String key : NameKey.of(word.original())) {
                    index.entry(Kind.NAME, key).add(ordinal, weight);
                }
            }
            if (word.joined() && i > 0) {
                String whole = words.get(i - 1).folded() + word.folded();
                index.entry(Kind.STEM, Stems.of(whole)).add(ordinal, weight);
            }
        }
        length += weight < SearchText.STATEMENT ? 0 : words.size();
    }
}
