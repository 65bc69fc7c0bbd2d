package mns.fact;

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
    /** What a word of the statement counts; others count in proportion to it. */
    public static final int STATEMENT = 4;

    /** In the title or the id. */
    private static final int TITLE = 8;

    /** In a speaker's name, a tag or a keyword. */
    private static final int LABEL = 3;

    /** In the note, or in what a source says instead. */
    private static final int NOTE = 1;

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
     * @return how many words the id, title and statement have; a fact does not pay for its labels and notes
     */
    public static int read(Fact fact, Sink sink) {
        FactTerms terms = new FactTerms(sink);
        terms.addWords(fact.id(), TITLE);
        terms.addWords(fact.title(), TITLE);
        terms.addWords(fact.statement(), STATEMENT);
        terms.addWords(fact.saidBy(), LABEL);
        terms.addLabels(fact);
        for (Evidence piece : fact.evidence()) {
            terms.addWords(piece.says(), NOTE);
            sink.add(Kind.SOURCE, piece.source(), 1);
        }
        terms.addWords(fact.note(), NOTE);
        return terms.length;
    }

    private void addLabels(Fact fact) {
        for (String tag : fact.tags()) {
            addWords(tag, LABEL);
            sink.add(Kind.TAG, tag, 1);
        }
        for (String keyword : fact.keywords()) {
            addWords(keyword, LABEL);
        }
        if (fact.saidBy().isPresent()) {
            sink.add(Kind.SPEAKER, fact.saidBy().get(), 1);
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
