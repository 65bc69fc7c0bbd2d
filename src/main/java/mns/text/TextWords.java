package mns.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into words: runs of letters and digits, without the s of a genitive. */
public final class TextWords {
    private final String text;
    private final FoldedText folded;
    private final List<TextWord> words = new ArrayList<>();
    private final boolean allCapital;

    private TextWords(String text) {
        this.text = text;
        this.folded = Folding.map(text);
        this.allCapital = areCapital(text);
    }

    /** Tells whether each word of a text begins with a capital, as those of a name alone do. */
    private static boolean areCapital(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inWord && Character.isLowerCase(c)) {
                return false;
            }
            inWord = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
        }
        return true;
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
        String original = text.substring(start, folded.origin(to));
        words.add(new TextWord(word, original, start, joined, isName(original, start)));
    }

    private boolean isName(String original, int start) {
        for (int i = 0; i < original.length(); i++) {
            if (original.charAt(i) >= 0x80) {
                return true;
            }
        }
        return !original.isEmpty()
                && Character.isUpperCase(original.charAt(0))
                && (allCapital || !beginsSentence(start));
    }

    private boolean beginsSentence(int start) {
        if (words.isEmpty()) {
            return true;
        }
        TextWord before = words.get(words.size() - 1);
        boolean initial = before.folded().length() == 1;
        for (int i = before.end(); i < start && !initial; i++) {
            if (".?!:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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
