package mns.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mns.fact.FactIndex.Kind;
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
    /** By what a frequency is to be divided for a word in a statement to count 2. */
    public static final int UNIT = 2;

    /** Marks facts that have a date or period. */
    public static final String DATED = "dated";

    /** Marks facts that a source disputes. */
    public static final String DISPUTED = "disputed";

    /** Marks facts that are someone's claim. */
    public static final String CLAIM = "claim";

    private static final int TITLE = 4 * UNIT;
    private static final int STATEMENT = 2 * UNIT;
    private static final int LABEL = 3 * UNIT / 2;
    private static final int NOTE = UNIT / 2;

    private final Sink sink;
    private int length;

    private FactTerms(Sink sink) {
        this.sink = sink;
    }

    /** Takes the keys of a fact. */
    public interface Sink {
        /**
         * Takes a key, which may come several times; then the weights add up.
         *
         * @param weight how much it counts at this place
         */
        void add(Kind kind, String key, int weight);
    }

    /**
     * Gives the keys of a fact to a sink.
     *
     * @return how many words the fact has
     */
    public static int read(Fact fact, Sink sink) {
        FactTerms terms = new FactTerms(sink);
        terms.addWords(fact.id(), TITLE);
        terms.addWords(fact.title(), TITLE);
        terms.addWords(fact.statement(), STATEMENT);
        terms.addWords(fact.saidBy(), LABEL);
        for (String tag : fact.tags()) {
            terms.addWords(tag, LABEL);
        }
        for (String keyword : fact.keywords()) {
            terms.addWords(keyword, LABEL);
        }
        for (Evidence piece : fact.evidence()) {
            terms.addWords(piece.says(), NOTE);
        }
        terms.addWords(fact.note(), NOTE);
        readLabels(fact, sink);
        return terms.length;
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

    private void addWords(Optional<String> text, int weight) {
        if (text.isPresent()) {
            addWords(text.get(), weight);
        }
    }

    private void addWords(String text, int weight) {
        List<TextWord> words = TextWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            sink.add(Kind.WORD, word.folded(), weight);
            sink.add(Kind.STEM, Stems.of(word.folded()), weight);
            if (NameKey.looksLikeName(word.original())) {
                for (String key : NameKey.of(word.original())) {
                    sink.add(Kind.NAME, key, weight);
                }
            }
            if (word.joined() && i > 0) {
                sink.add(Kind.STEM, Stems.of(words.get(i - 1).folded() + word.folded()), weight);
            }
        }
        length += words.size();
    }
}
