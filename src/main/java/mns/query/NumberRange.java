package mns.query;

import mns.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers as it is typed: {@code 4-6}, {@code 29-}, {@code -3}; also with two or three dots or a colon, with
 * blanks, and with dashes of any kind.
 *
 * @param first the first number, without zeros before it; empty if the range has no beginning
 * @param last the last number, likewise
 */
record NumberRange(String first, String last) {

    /** Reads a range, null if the text is none. */
    static @Nullable NumberRange parse(String text) {
        int endOfFirst = 0;
        while (endOfFirst < text.length() && isDigit(text.charAt(endOfFirst))) {
            endOfFirst++;
        }
        int startOfLast = text.length();
        while (startOfLast > endOfFirst && isDigit(text.charAt(startOfLast - 1))) {
            startOfLast--;
        }
        boolean hasEnd = endOfFirst > 0 || startOfLast < text.length();
        if (!hasEnd || !joins(text.substring(endOfFirst, startOfLast).strip())) {
            return null;
        }
        return new NumberRange(plain(text.substring(0, endOfFirst)), plain(text.substring(startOfLast)));
    }

    private static String plain(String digits) {
        return digits.isEmpty() ? "" : Digits.plain(digits);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean joins(String text) {
        if (text.equals(":") || text.equals("..") || text.equals("...") || text.equals("\u2026")) {
            return true;
        }
        boolean dashes = !text.isEmpty() && text.length() <= 3;
        for (int i = 0; i < text.length(); i++) {
            dashes &= isDash(text.charAt(i));
        }
        return dashes;
    }

    /** Returns whether a character looks like a dash: those of Unicode, minus signs, and a bullet that is a hyphen. */
    private static boolean isDash(char c) {
        return c == '-'
                || (c >= 0x80
                        && (Character.getType(c) == Character.DASH_PUNCTUATION
                                || "\u2212\u02d7\u2043\u207b\u208b\u00ad".indexOf(c) >= 0));
    }

    /** Tells whether it ends before it begins. */
    boolean isReversed() {
        return !first.isEmpty() && !last.isEmpty() && Digits.compare(first, last) > 0;
    }

    NumberRange reversed() {
        return new NumberRange(last, first);
    }

    /** Returns it with a hyphen. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
