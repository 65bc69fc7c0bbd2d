package mns.output.csl;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds the straight quotation marks that belong together; what has no partner is an apostrophe, or an inch. */
final class StraightQuotes {
    private static final String MARKS = "\"'";

    private StraightQuotes() {}

    /** Returns for each character where the mark is with which it belongs together, -1 for all that has none. */
    static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (MARKS.indexOf(mark) < 0) {
                continue;
            }
            if (closes(text, i) && hasOpen(mark, text, open)) {
                pair(i, open, text, partners);
            } else if (opens(text, i)) {
                open.push(i);
            }
        }
        return partners;
    }

    /** What is open within the quotation that closes here was none; and a quotation says something. */
    private static void pair(int close, Deque<Integer> open, String text, int[] partners) {
        while (text.charAt(open.element()) != text.charAt(close)) {
            open.pop();
        }
        int partner = open.pop();
        if (partner + 1 < close) {
            partners[close] = partner;
            partners[partner] = close;
        }
    }

    private static boolean hasOpen(char mark, String text, Deque<Integer> open) {
        for (int each : open) {
            if (text.charAt(each) == mark) {
                return true;
            }
        }
        return false;
    }

    /** A single mark after a letter is an apostrophe. */
    private static boolean opens(String text, int at) {
        boolean within = text.charAt(at) == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !within && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private static boolean closes(String text, int at) {
        boolean within =
                text.charAt(at) == '\'' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !within && at > 0 && text.charAt(at - 1) != ' ';
    }
}
