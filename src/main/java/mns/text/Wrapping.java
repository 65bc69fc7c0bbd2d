package mns.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width. */
public final class Wrapping {
    private static final char FIRST_MARK = 0x300;

    private Wrapping() {}

    /**
     * A line of a text.
     *
     * @param from where it begins
     * @param to where it ends
     */
    public record Line(int from, int to) {}

    /**
     * Returns the lines of a text, of which there is one at least, broken at spaces, and inside a word only where it is
     * longer than a line.
     */
    public static List<Line> lines(String text, int width) {
        int most = Math.max(2, width);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        do {
            int full = fill(text, from, most);
            int to = full == text.length() ? full : breakBefore(text, from, full);
            lines.add(new Line(from, to));
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        } while (from < text.length());
        return lines;
    }

    /** Returns how far a line can reach without a break inside a character, unless that alone is wider than the line. */
    private static int fill(String text, int from, int width) {
        int room = width;
        int to = from;
        while (to < text.length()) {
            int end = isPlain(text, to) ? to + 1 : Grapheme.end(text, to);
            room -= width(text, to, end);
            if (room < 0) {
                return to > from ? to : fillWithParts(text, from, width);
            }
            to = end;
        }
        return to;
    }

    private static int fillWithParts(String text, int from, int width) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (width(text, from, to + Character.charCount(text.codePointAt(to))) <= width) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Returns whether a character surely ends after this one: none below U+0300 joins the one before it. */
    private static boolean isPlain(String text, int index) {
        return text.charAt(index) < FIRST_MARK && (index + 1 == text.length() || text.charAt(index + 1) < FIRST_MARK);
    }

    private static int width(String text, int from, int to) {
        return to == from + 1 ? DisplayWidth.of(text.charAt(from)) : DisplayWidth.of(text.substring(from, to));
    }

    private static int breakBefore(String text, int from, int full) {
        if (text.charAt(full) == ' ') {
            return full;
        }
        int space = text.lastIndexOf(' ', full - 1);
        int to = space > from ? space : full;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }
}
