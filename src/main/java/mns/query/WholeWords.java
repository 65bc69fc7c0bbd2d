package mns.query;

/** Finds texts at the borders of words in folded texts. */
final class WholeWords {
    private WholeWords() {}

    /** Returns where a word next begins in a folded text, or -1. */
    static int next(String word, String text, int from) {
        int at = text.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(word.charAt(0))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    /** Returns where a text next stands whole in a folded text, with no part of a word beside it, or -1. */
    static int nextWhole(String whole, String text, int from) {
        if (whole.isEmpty()) {
            return from <= text.length() ? from : -1;
        }
        int at = next(whole, text, from);
        while (at >= 0 && !endsWord(whole, text, at)) {
            at = next(whole, text, at + 1);
        }
        return at;
    }

    /** Tells whether a text that stands at a place of a folded text ends there with a word. */
    static boolean endsWord(String part, String text, int at) {
        int end = at + part.length();
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }
}
