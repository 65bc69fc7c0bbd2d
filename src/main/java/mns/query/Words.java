package mns.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mns.text.Folding;

/**
 * What a search is for: words and phrases, folded, each of which begins where a word begins.
 *
 * @param wanted what a fact must have
 * @param unwanted what it must not have
 */
public record Words(List<String> wanted, List<String> unwanted) {
    /** Asks for nothing. */
    public static final Words NONE = new Words(List.of(), List.of());

    /** Punctuation around a word that is none of it; what is folded away does not stand here. */
    private static final String AROUND = "\"'()[]{}<>.,;:!?*…«»‹›„‚ ";

    private static final char MINUS = '\u2212';

    /**
     * Returns what was typed for a search; whatever that is, it has a meaning.
     *
     * <p>A piece is one word, or with blanks in it one phrase. A piece in which double quotes were typed is a line of such:
     * a phrase stands in quotes, words outside of them, and what has no end ends with the piece. A hyphen or dash before a
     * word or phrase says that it is unwanted. What has no letter or digit is left out.
     *
     * @param typed the pieces, as the shell hands them over
     */
    public static Words of(List<String> typed) {
        Words words = new Words(new ArrayList<>(), new ArrayList<>());
        for (String piece : typed) {
            if (piece.indexOf('"') < 0) {
                boolean minus = startsWithDash(piece, 0);
                words.add(minus ? piece.substring(1) : piece, minus);
            } else {
                words.addLine(piece);
            }
        }
        return new Words(distinct(words.wanted), distinct(words.unwanted));
    }

    private static List<String> distinct(List<String> words) {
        return words.size() < 2 ? words : List.copyOf(new LinkedHashSet<>(words));
    }

    private void addLine(String line) {
        int next = 0;
        while (next < line.length()) {
            boolean minus = startsWithDash(line, next);
            int from = minus ? next + 1 : next;
            boolean quoted = line.startsWith("\"", from);
            from += quoted ? 1 : 0;
            int to = quoted ? line.indexOf('"', from) : endOfWord(line, from);
            to = to < 0 ? line.length() : to;
            add(line.substring(from, to), minus);
            next = to + 1;
        }
    }

    /** A dash of any length is a hyphen here: editors and telephones put the one in the place of the other. */
    private static boolean startsWithDash(String text, int at) {
        return at < text.length()
                && (Character.getType(text.charAt(at)) == Character.DASH_PUNCTUATION || text.charAt(at) == MINUS);
    }

    private static int endOfWord(String line, int from) {
        int to = from;
        while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
            to++;
        }
        return to;
    }

    private void add(String typed, boolean minus) {
        String folded = Folding.fold(typed);
        int from = 0;
        int to = folded.length();
        while (from < to && AROUND.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        String word = folded.substring(from, to);
        List<String> words = minus ? unwanted : wanted;
        if (hasLetterOrDigit(word)) {
            words.add(word);
        }
    }

    /** Tells whether nothing is asked for. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Returns where a word next begins in a folded text, or -1. */
    public static int next(String word, String text, int from) {
        int at = text.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(word.charAt(0))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    /** Returns where a text next stands whole in a folded text, with no part of a word beside it, or -1. */
    public static int nextWhole(String whole, String text, int from) {
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

    private static boolean hasLetterOrDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
