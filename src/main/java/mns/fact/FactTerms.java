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
    /** What a word of the statement counts; others count in proportion to it. */
    public static final int STATEMENT = 4;

    /** Marks facts that have a date or period. */
    public static final String DATED = "dated";

    /** Marks facts that a source disputes. */
    public static final String DISPUTED = "disputed";

    /** Marks facts that are someone's claim. */
    public static final String CLAIM = "claim";

    /** In the title or the id. */
    private static final int TITLE = 8;

    /** In a speaker's name, a tag or a keyword. */
    private static final int LABEL = 3;

    /** In the note, or in what a source says instead. */
    private static final int NOTE = 1;

    /** As many words as a language has in use. */
    private static final int MOST_STEMS = 100_000;

    private final Sink sink;
    private final Map<String, String> stems = new HashMap<>();
    private int length;

    /** Makes a reader, which does best if it reads many facts: words come again. */
    public FactTerms(Sink sink) {
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
     * Gives the keys of a fact to the sink.
     *
     * @return how many words the id, title and statement have; a fact does not pay for its labels and notes
     */
    public int read(Fact fact) {
        length = 0;
        addWords(fact.id(), TITLE);
        addWords(fact.title(), TITLE);
        addWords(fact.statement(), STATEMENT);
        int counted = length;
        addWords(fact.saidBy(), LABEL);
        for (String tag : fact.tags()) {
            addWords(tag, LABEL);
        }
        for (String keyword : fact.keywords()) {
            addWords(keyword, LABEL);
        }
        for (Evidence piece : fact.evidence()) {
            addWords(piece.says(), NOTE);
        }
        addWords(fact.note(), NOTE);
        readLabels(fact, sink);
        return counted;
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

    private String stem(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            if (stems.size() == MOST_STEMS) {
                stems.clear();
            }
            stem = Stems.of(word);
            stems.put(word, stem);
        }
        return stem;
    }

    private void addWords(String text, int weight) {
        List<TextWord> words = TextWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            sink.add(Kind.WORD, word.folded(), weight);
            sink.add(Kind.STEM, stem(word.folded()), weight);
            if (word.name()) {
                for (String key : NameKey.of(word.original())) {
                    sink.add(Kind.NAME, key, weight);
                }
            }
            if (word.joined() && i > 0) {
                sink.add(Kind.STEM, Stems.of(words.get(i - 1).folded() + word.folded()), weight);
            }
        }
        length += weight < STATEMENT ? 0 : words.size();
    }
}
