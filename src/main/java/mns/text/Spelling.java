package mns.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the words that someone may have meant by a misspelt one. */
public final class Spelling {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int LEAST_BEGUN = 2;

    /** Nobody types a longer name. */
    private static final int LONGEST_NAME = 64;

    /** No candidate is so long, even where each letter of a word has marks. */
    private static final int LONGEST = 1024;

    private Spelling() {}

    /**
     * Returns the candidates that are nearest to a word, at most three; of those equally near, the first.
     *
     * <p>Near is a Damerau-Levenshtein distance (optimal string alignment) of at most 2 after folding, for short words
     * less: a third of the length.
     */
    public static List<String> near(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String folded = Folding.fold(word);
        int least = Misspelling.reach(folded);
        Misspelling misspelling = new Misspelling(folded, false);
        List<String> near = new ArrayList<>();
        for (String candidate : candidates) {
            // Folding takes the hyphens from the beginning of an option.
            boolean isOption = candidate.startsWith("-");
            if (!isOption && Math.abs(candidate.length() - folded.length()) > Misspelling.reach(folded)) {
                continue;
            }
            String other = Folding.fold(candidate);
            int distance = misspelling.mayMean(other) ? distance(folded, other) : Integer.MAX_VALUE;
            if (distance >= Math.max(folded.length(), other.length())) {
                // They have no letter in common.
                continue;
            }
            if (distance < least) {
                near.clear();
                least = distance;
            }
            if (distance == least && near.size() < MOST_SUGGESTIONS && !near.contains(candidate)) {
                near.add(candidate);
            }
        }
        return near.isEmpty() && mayBeName(folded) ? sameNames(word, candidates) : near;
    }

    private static boolean mayBeName(String folded) {
        return folded.length() > 3 && folded.length() <= LONGEST_NAME;
    }

    private static List<String> sameNames(String word, Collection<String> candidates) {
        List<String> names = new ArrayList<>();
        List<String> keys = NameKey.of(word);
        for (String candidate : candidates) {
            if (names.size() < MOST_SUGGESTIONS
                    && WordSpelling.mayBeSameName(word, candidate)
                    && WordSpelling.isNamed(keys, candidate)) {
                names.add(candidate);
            }
        }
        return names;
    }

    /**
     * Returns the candidates that someone may have meant by a word that is misspelt or not finished: those one letter
     * away and those of which a part begins with it, else those that {@link #near} finds.
     */
    public static List<String> nearOrBegun(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<String> near = near(word, candidates);
        List<String> meant = new ArrayList<>();
        for (String each : near) {
            if (distance(Folding.fold(word), Folding.fold(each)) < 2) {
                meant.add(each);
            }
        }
        String begun = Folding.fold(word).strip();
        if (begun.length() >= LEAST_BEGUN) {
            addBegun(begun, candidates, meant);
        }
        return meant.isEmpty() ? near : meant;
    }

    private static void addBegun(String begun, Collection<String> candidates, List<String> meant) {
        for (boolean inside = false; ; inside = true) {
            for (String candidate : candidates) {
                String folded = Folding.fold(candidate).strip();
                boolean begins = inside ? folded.contains(" " + begun) : folded.startsWith(begun);
                if (begins && meant.size() < MOST_SUGGESTIONS && !meant.contains(candidate)) {
                    meant.add(candidate);
                }
            }
            if (inside) {
                return;
            }
        }
    }

    /** Returns how many letters must be put in, left out, changed or swapped with their neighbour. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int best = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[to.length()];
    }
}
