package mns.load.prepared;

import java.util.Arrays;

/** A text of the prepared form, whose records are found by their number. */
public final class PreparedLines {
    private final String text;
    private int[] starts = new int[64];
    private int count;

    PreparedLines(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
            if (count + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count] = at;
            count++;
        }
        starts[count] = text.length();
    }

    int count() {
        return count;
    }

    PreparedRecord record(int line) {
        return new PreparedRecord(text, starts[line], starts[line + 1] - 1);
    }
}
