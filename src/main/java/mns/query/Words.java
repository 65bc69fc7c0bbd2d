package mns.query;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import mns.text.Folding;

/** The words of a search, and where they occur. */
public final class Words {
    private Words() {}

    /**
     * Returns the folded words that a search is for; what has no letter or digit is no word.
     *
     * @param typed what was typed, in pieces that may hold several words
     */
    public static List<String> of(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (String piece : typed) {
            StringTokenizer tokens = new StringTokenizer(piece);
            while (tokens.hasMoreTokens()) {
                String folded = Folding.fold(tokens.nextToken()).strip();
                if (hasLetterOrDigit(folded)) {
                    words.add(folded);
                }
            }
        }
        return words;
    }

    /** Returns how often words start in a folded text altogether, or 0 if one of them never does. */
    static int count(List<String> words, String text) {
        int count = 0;
        for (String word : words) {
            int found = count(word, text);
            if (found == 0) {
                return 0;
            }
            count += found;
        }
        return count;
    }

    private static int count(String word, String text) {
        int count = 0;
        for (int at = next(word, text, 0); at >= 0; at = next(word, text, at + 1)) {
            count++;
        }
        return count;
    }

    /** Returns where a word next starts in a folded text, or -1. */
    public static int next(String word, String text, int from) {
        int at = text.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(word.charAt(0))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean hasLetterOrDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
