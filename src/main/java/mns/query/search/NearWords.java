package mns.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.text.Spelling;

/** Finds, for the words of a search that no fact has, the words of the fact base that come near. */
public final class NearWords {
    /** Of a long search only the first words are looked at, and so of a long phrase. */
    private static final int MOST_LOOKED_AT = 8;

    private static final String WORD = "word";

    /** A shorter word is near to every other. */
    private static final int SHORTEST_GUESSED = 3;

    /** No suggestion is longer or shorter by more letters. */
    private static final int REACH = 2;

    /** More words than people write in a fact base by hand. */
    private static final int MOST_COMPARED = 200_000;

    private final FactBase base;
    /** By kind and word in one text: hashing a record would take longer than all the rest. */
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    private List<FactIndex.Key> keys = List.of();

    private NearWords(FactBase base) {
        this.base = base;
    }

    /**
     * Returns the words and phrases that no fact of a base has, whatever a query's filters are.
     *
     * @return each with suggestions: the nearest words of the base, of those equally near the most frequent
     */
    public static List<Missing> of(FactBase base, SearchQuery search) {
        NearWords near = new NearWords(base);
        List<Clause> wanted = search.wanted();
        for (Clause clause : wanted.subList(0, Math.min(MOST_LOOKED_AT, wanted.size()))) {
            for (Term term : clause.alternatives()) {
                if (!Ranking.isKnown(base, term)) {
                    near.addMissing(term);
                }
            }
        }
        return List.copyOf(near.missing.values());
    }

    /** A phrase is missing as a whole only if the base has each of its words. */
    private void addMissing(Term term) {
        List<String> words = new ArrayList<>();
        for (String word : term.words()) {
            boolean isKnown = base.index().postings(Kind.WORD, word).size() > 0;
            if (!isKnown && words.size() < MOST_LOOKED_AT) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            add(term instanceof Term.Period ? "date" : "phrase", term.typed());
        }
        for (String word : words) {
            add(WORD, word);
        }
    }

    private void add(String kind, String asked) {
        String name = kind + ' ' + asked;
        if (!missing.containsKey(name)) {
            boolean guessed = kind.equals(WORD) && asked.length() >= SHORTEST_GUESSED;
            missing.put(name, new Missing(kind, asked, guessed ? Spelling.near(asked, candidates(asked)) : List.of()));
        }
    }

    /** Returns the words of the base that may be meant by one, the most frequent first. */
    private List<String> candidates(String word) {
        if (keys.isEmpty()) {
            keys = base.index().keys(Kind.WORD, "", MOST_COMPARED);
        }
        List<FactIndex.Key> near = new ArrayList<>();
        for (FactIndex.Key key : keys) {
            if (Math.abs(key.text().length() - word.length()) <= REACH && Spelling.mayBeMeant(word, key.text())) {
                near.add(key);
            }
        }
        near.sort(new MostFacts());
        List<String> words = new ArrayList<>(near.size());
        for (FactIndex.Key key : near) {
            words.add(key.text());
        }
        return words;
    }

    /** Puts the key of more facts first. */
    private static final class MostFacts implements Comparator<FactIndex.Key> {
        @Override
        public int compare(FactIndex.Key one, FactIndex.Key other) {
            return Integer.compare(other.facts(), one.facts());
        }
    }
}
