package mns.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into words: runs of letters and digits, without the s of a genitive. */
public final class TextWords {
    private final String text;
    private final FoldedText folded;
    private final List<TextWord> words = new ArrayList<>();

    private TextWords(String text) {
        this.text = text;
        this.folded = Folding.map(text);
    }

    /** Returns the words of a text in their order. */
    public static List<TextWord> of(String text) {
        TextWords words = new TextWords(text);
        words.read();
        return words.words;
    }

    private void read() {
        String plain = folded.text();
        int lastEnd = -1;
        int at = 0;
        while (at < plain.length()) {
            int end = endOfWord(plain, at);
            if (end == at) {
                at += Character.charCount(plain.codePointAt(at));
            } else {
                boolean joined = at > 0 && at - 1 == lastEnd && isJoint(at - 1);
                if (!joined || !isGenitive(plain, at, end)) {
                    add(plain.substring(at, end), at, end, joined);
                }
                lastEnd = end;
                at = end;
            }
        }
    }

    private void add(String word, int from, int to, boolean joined) {
        int start = folded.origin(from);
        words.add(new TextWord(word, text.substring(start, folded.origin(to)), start, joined));
    }

    private static int endOfWord(String plain, int from) {
        int at = from;
        while (at < plain.length()) {
            int codePoint = plain.codePointAt(at);
            if (!Character.isLetterOrDigit(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Tells whether a character between two words is an apostrophe, or was a hyphen before the text was folded. */
    private boolean isJoint(int position) {
        int origin = folded.origin(position);
        return folded.text().charAt(position) == '\''
                || (folded.origin(position + 1) == origin + 1
                        && !Character.isWhitespace(text.charAt(origin))
                        && !Character.isSpaceChar(text.charAt(origin))
                        && folded.text().charAt(position) == ' ');
    }

    private static boolean isGenitive(String plain, int from, int to) {
        return to - from == 1 && plain.charAt(from) == 's' && plain.charAt(from - 1) == '\'';
    }
}
