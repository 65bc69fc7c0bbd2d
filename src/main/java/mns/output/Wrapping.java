package mns.output;

import java.util.ArrayList;
import java.util.List;
import mns.text.DisplayWidth;

/** Breaks text into lines that fit a width. */
final class Wrapping {
    private Wrapping() {}

    /**
     * A line of a text.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Line(int from, int to) {}

    /** Returns the lines of a text, broken at spaces, and inside a word only where it is longer than a line. */
    static List<Line> lines(String text, int width) {
        int most = Math.max(2, width);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int full = fill(text, from, most);
            int to = full == text.length() ? full : breakBefore(text, from, full);
            lines.add(new Line(from, to));
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    /** Returns how far a line can reach; a mark stays with the character before it. */
    private static int fill(String text, int from, int width) {
        int room = width;
        int to = from;
        while (to < text.length()) {
            int codePoint = text.codePointAt(to);
            room -= DisplayWidth.of(codePoint);
            if (room < 0 && to > from) {
                return to;
            }
            to += Character.charCount(codePoint);
        }
        return to;
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
