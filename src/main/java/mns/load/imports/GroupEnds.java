package mns.load.imports;

import java.util.Arrays;

/** Where the groups of a text end, in braces and in parentheses, found in one pass over it. */
final class GroupEnds {
    /** For each place that opens a group where it is closed, -1 if it is not. */
    private final int[] ends;

    GroupEnds(String text) {
        ends = new int[text.length()];
        Arrays.fill(ends, -1);
        match(text, '{', '}');
        match(text, '(', ')');
    }

    /** Until a group is closed its place has that of the group around it. */
    private void match(String text, char open, char close) {
        int innermost = -1;
        for (int i = 0; i < ends.length; i++) {
            char c = text.charAt(i);
            if (c == open) {
                ends[i] = innermost;
                innermost = i;
            } else if (c == close && innermost >= 0) {
                int outer = ends[innermost];
                ends[innermost] = i;
                innermost = outer;
            }
        }
        while (innermost >= 0) {
            int outer = ends[innermost];
            ends[innermost] = -1;
            innermost = outer;
        }
    }

    /** Returns where the group is closed that a place opens, -1 if it is not. */
    int of(int open) {
        return ends[open];
    }
}
