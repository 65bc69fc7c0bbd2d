package mns.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mns.fact.FactBase;
import mns.text.Spelling;

/** Finds, for the words of a search that no fact has, the words of the fact base that come near. */
public final class NearWords {
    /** Of a long search only the first words are looked at, and so of a long phrase. */
    private static final int MOST_LOOKED_AT = 8;

    private static final int REACH = 2;

    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> found = new HashSet<>();
    private final Set<Integer> lengths = new HashSet<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private NearWords(List<String> wanted) {
        for (String each : wanted.subList(0, Math.min(MOST_LOOKED_AT, wanted.size()))) {
            asked.add(each);
            for (String word : firstWords(each)) {
                asked.add(word);
                for (int length = word.length() - REACH; length <= word.length() + REACH; length++) {
                    lengths.add(length);
                }
            }
        }
    }

    private static List<String> firstWords(String phrase) {
        String[] words = phrase.split(" ", MOST_LOOKED_AT + 1);
        return List.of(words).subList(0, Math.min(MOST_LOOKED_AT, words.length));
    }

    /**
     * Returns the words and phrases that no fact of a base has, whatever a query's filters are.
     *
     * @return each with suggestions: the nearest words of the base, of those equally near the most frequent
     */
    public static List<Missing> of(FactBase base, Words words) {
        NearWords near = new NearWords(words.wanted());
        base.scan(base.topics(), (chapter, index) -> near.read(chapter.searchText(index)));
        return near.missing(words.wanted());
    }

    /** Reads a search text, whose last part has its separator too. */
    private void read(String text) {
        for (String each : asked) {
            if (!found.contains(each) && Words.next(each, text, 0) >= 0) {
                found.add(each);
            }
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                count(text, from, i);
                from = i + 1;
            }
        }
    }

    private void count(String text, int from, int to) {
        if (from < to && lengths.contains(to - from)) {
            vocabulary.merge(text.substring(from, to), 1, Integer::sum);
        }
    }

    private List<Missing> missing(List<String> wanted) {
        List<String> frequent = new ArrayList<>(new TreeMap<>(vocabulary).keySet());
        frequent.sort(
                (one, other) -> Integer.compare(vocabulary.getOrDefault(other, 0), vocabulary.getOrDefault(one, 0)));
        Set<Missing> missing = new LinkedHashSet<>();
        for (String each : wanted) {
            if (asked.contains(each) && !found.contains(each)) {
                missing.addAll(missing(each, frequent));
            }
        }
        return List.copyOf(missing);
    }

    /** A phrase is missing as a whole only if the base has each of its words. */
    private List<Missing> missing(String wanted, List<String> frequent) {
        List<Missing> missing = new ArrayList<>();
        for (String word : firstWords(wanted)) {
            if (!found.contains(word) && !word.isEmpty()) {
                missing.add(new Missing("word", word, Spelling.near(word, frequent)));
            }
        }
        return missing.isEmpty() ? List.of(new Missing("phrase", wanted, List.of())) : missing;
    }
}
