package mns.output.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures text that a viewer will draw with a font that is not known here: never shorter than it comes out in the usual
 * ones, so that no label reaches into another.
 */
final class TextMeasure {
    private static final String NARROW = "iljtfrI.,:;'|!()[]{}/\\- \"`\u2019\u2018";
    private static final String WIDE = "mwMWOQGNHDU%@&\u2014";

    private TextMeasure() {}

    /** Returns how many pixels a text takes at most. */
    static double width(String text, double size) {
        double width = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            width += share(c);
        }
        return width * size;
    }

    /** Returns the width of a character as a share of the size of the font. */
    private static double share(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.42;
        }
        if (WIDE.indexOf(c) >= 0) {
            return c == 'm' || c == 'W' || c == 'M' || c == '@' || c == '\u2014' ? 1.02 : 0.86;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c < 0x250) {
            return Character.isUpperCase(c) ? 0.76 : 0.65;
        }
        return c < 0x1100 ? 0.95 : c > 0xFFFF ? 1.5 : 1.1;
    }

    /** Returns a text in lines that are no longer than some pixels, broken at blanks where there are any. */
    static List<String> lines(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = fill(text, from, size, room);
            int blank = to < text.length() ? text.lastIndexOf(' ', to) : -1;
            int end = blank > from ? blank : to;
            lines.add(text.substring(from, end).strip());
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Returns how far a line reaches that begins somewhere; it has one character at least. */
    private static int fill(String text, int from, double size, double room) {
        double width = 0;
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            width += share(c) * size;
            if (width > room && i > from) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
