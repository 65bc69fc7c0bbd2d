package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.SearchText;

/**
 * Scores the facts that a search finds, by BM25 over weighted fields.
 *
 * <p>A word counts more the fewer of the facts looked through have it, and the more often it occurs, though ever less so
 * the more it does. Occurrences are weighted by where they stand before they are added up: S. Robertson, H. Zaragoza and
 * M. Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004; also S. Robertson and H. Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.6. The length of a fact is that of its search text,
 * in characters.
 */
public final class Ranking {
    /** How soon more occurrences of a word cease to count. */
    private static final double SATURATION = 1.2;

    /** How far a fact has to pay for its length, from 0 to 1. */
    private static final double LENGTH = 0.3;

    private static final double TITLE_WEIGHT = 4;
    private static final double STATEMENT_WEIGHT = 2;
    private static final double LABEL_WEIGHT = 1.5;
    private static final double NOTE_WEIGHT = 0.5;

    /** What the beginning of a longer word counts, where a whole word counts 1. */
    private static final double BEGINNING = 0.5;

    /** How many words are weighed by how rare they are; who types more has said enough. */
    private static final int MOST_COUNTED = 32;

    private final Words words;
    private final int[] factsWith;
    private final List<Fact> facts = new ArrayList<>();
    private final List<double[]> frequencies = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private int looked;
    private long lookedLength;

    public Ranking(Words words) {
        this.words = words;
        this.factsWith = new int[words.wanted().size()];
    }

    /** Looks through a fact, which is kept if it has all words. */
    public void look(Chapter chapter, int index) {
        String text = chapter.searchText(index);
        looked++;
        lookedLength += text.length();
        if (hasAll(text) && hasNone(text)) {
            Fact fact = chapter.fact(index);
            double[] frequency = new double[factsWith.length];
            for (int i = 0; i < frequency.length; i++) {
                frequency[i] = frequency(words.wanted().get(i), text, endOfLabels(fact));
            }
            facts.add(fact);
            frequencies.add(frequency);
            lengths.add(text.length());
        }
    }

    private boolean hasAll(String text) {
        boolean all = true;
        for (int i = 0; i < factsWith.length && (all || factsWith.length <= MOST_COUNTED); i++) {
            if (Words.next(words.wanted().get(i), text, 0) < 0) {
                all = false;
            } else {
                factsWith[i]++;
            }
        }
        return all;
    }

    private boolean hasNone(String text) {
        for (String word : words.unwanted()) {
            if (Words.next(word, text, 0) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many parts of a search text come before what sources say instead and the note. */
    private static int endOfLabels(Fact fact) {
        int speaker = fact.saidBy().isPresent() ? 1 : 0;
        return SearchText.STATEMENT
                + 1
                + speaker
                + fact.tags().size()
                + fact.keywords().size();
    }

    /** Returns how often a word occurs in a search text, by the weight of each part. */
    private static double frequency(String word, String text, int endOfLabels) {
        double frequency = 0;
        int part = 0;
        int end = text.indexOf(SearchText.SEPARATOR);
        for (int at = Words.next(word, text, 0); at >= 0; at = Words.next(word, text, at + 1)) {
            while (end >= 0 && end < at) {
                part++;
                end = text.indexOf(SearchText.SEPARATOR, end + 1);
            }
            frequency += weight(part, endOfLabels) * (Words.endsWord(word, text, at) ? 1 : BEGINNING);
        }
        return frequency;
    }

    private static double weight(int part, int endOfLabels) {
        if (part < SearchText.STATEMENT) {
            return TITLE_WEIGHT;
        }
        if (part == SearchText.STATEMENT) {
            return STATEMENT_WEIGHT;
        }
        return part < endOfLabels ? LABEL_WEIGHT : NOTE_WEIGHT;
    }

    /** Returns the facts kept, with their scores, in the order in which they came. */
    public List<Hit> hits() {
        List<Hit> hits = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            double length = lengths.get(i) * (double) looked / lookedLength;
            double least = SATURATION * (1 - LENGTH + LENGTH * length);
            double score = 0;
            for (int j = 0; j < factsWith.length; j++) {
                double frequency = frequencies.get(i)[j];
                score += rarity(factsWith[j]) * frequency * (SATURATION + 1) / (frequency + least);
            }
            hits.add(new Hit(facts.get(i), Math.round(score * 1000) / 1000.0));
        }
        return hits;
    }

    /** The inverse document frequency, which with 1 inside of the logarithm is never negative. */
    private double rarity(int having) {
        return factsWith.length > MOST_COUNTED ? 1 : Math.log(1 + (looked - having + 0.5) / (having + 0.5));
    }
}
