package mns.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.text.Misspelling;
import mns.text.NameKey;
import mns.text.Spelling;

/** Finds, for the words of a search that no fact has, the words of the fact base that come near. */
public final class NearWords {
    /** Of a long search only the first words are looked at, and so of a long phrase. */
    private static final int MOST_LOOKED_AT = 8;

    private static final String WORD = "word";

    /** A shorter word is near to every other. */
    private static final int SHORTEST_GUESSED = 3;

    /** More words than people write in a fact base by hand. */
    private static final int MOST_COMPARED = 200_000;

    private final FactIndex index;

    /** By kind and word in one text: hashing a record would take longer than all the rest. */
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    private NearWords(FactBase base) {
        this.index = base.index();
    }

    /**
     * Returns the words and phrases that no fact of a base has, whatever a query's filters are.
     *
     * @return each with suggestions: the nearest words of the base, of those equally near the most frequent
     */
    public static List<Missing> of(FactBase base, SearchQuery search) {
        NearWords near = new NearWords(base);
        Lookup lookup = new Lookup(base);
        List<Clause> wanted = search.wanted();
        for (Clause clause : wanted.subList(0, Math.min(MOST_LOOKED_AT, wanted.size()))) {
            for (Term term : clause.alternatives()) {
                if (lookup.own(term).size() == 0) {
                    near.addMissing(term);
                }
            }
        }
        return near.withSuggestions();
    }

    /** A phrase is missing as a whole only if the base has each of its words. */
    private void addMissing(Term term) {
        List<String> words = new ArrayList<>();
        for (String word : term.words()) {
            boolean isKnown = index.postings(Kind.WORD, word).size() > 0;
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
        missing.putIfAbsent(kind + ' ' + asked, new Missing(kind, asked, List.of()));
    }

    /** Looks through the words of the base once for all that are missing. */
    private List<Missing> withSuggestions() {
        List<Missing> all = new ArrayList<>(missing.values());
        Map<String, Misspelling> misspellings = new HashMap<>();
        for (Missing each : all) {
            if (each.kind().equals(WORD) && each.asked().length() >= SHORTEST_GUESSED) {
                misspellings.put(each.asked(), new Misspelling(each.asked(), isName(each.asked())));
            }
        }
        if (misspellings.isEmpty()) {
            return all;
        }
        List<FactIndex.Key> keys = index.keysNear(Kind.WORD, new ArrayList<>(misspellings.values()), MOST_COMPARED);
        keys.sort(new MostFacts());
        for (int i = 0; i < all.size(); i++) {
            String asked = all.get(i).asked();
            Misspelling misspelling = misspellings.get(asked);
            if (misspelling != null && all.get(i).kind().equals(WORD)) {
                all.set(i, new Missing(WORD, asked, Spelling.near(asked, candidates(misspelling, keys))));
            }
        }
        return all;
    }

    /** Tells whether the base has a name that a word is another spelling of, as in a phrase, which is to be exact. */
    private boolean isName(String word) {
        for (String key : NameKey.of(word)) {
            if (index.postings(Kind.NAME, key).size() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words that may be meant by one, in their order. */
    private static List<String> candidates(Misspelling misspelling, List<FactIndex.Key> keys) {
        List<String> words = new ArrayList<>();
        for (FactIndex.Key key : keys) {
            if (misspelling.mayMean(key.text())) {
                words.add(key.text());
            }
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
