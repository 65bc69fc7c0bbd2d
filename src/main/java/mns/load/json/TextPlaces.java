package mns.load.json;

import java.util.Arrays;

/** The lines of a text, which end with LF, CR or both; columns count from 1. */
final class TextPlaces {
    private int[] starts = new int[64];
    private int lines = 1;

    TextPlaces(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBoth = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isBoth)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Returns the place of a line and column. */
    int offset(int line, int column) {
        return starts[Math.min(line, lines) - 1] + column - 1;
    }
}
