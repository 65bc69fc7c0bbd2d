package mns.query.search;

import java.util.List;
import mns.fact.SearchText;

/** Looks for words that stand together in a folded text, whatever punctuation is between them. */
final class PhraseText {
    private static final String GENITIVE = "'s";

    private PhraseText() {}

    /** Tells whether a folded text has the words one after another. */
    static boolean isIn(String text, List<String> words) {
        String first = words.get(0);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (begins(text, at) && fits(text, at, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private static boolean fits(String text, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            if (!text.startsWith(word, at)) {
                return false;
            }
            at += word.length();
            at += text.startsWith(GENITIVE, at) ? GENITIVE.length() : 0;
            if (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
                return false;
            }
            while (at < text.length()
                    && text.charAt(at) != SearchText.SEPARATOR
                    && !Character.isLetterOrDigit(text.codePointAt(at))) {
                at++;
            }
        }
        return true;
    }
}
