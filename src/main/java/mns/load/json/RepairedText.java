package mns.load.json;

import java.util.Arrays;

/** A text that is written after another, with the way back to the places of the other. */
final class RepairedText {
    private final StringBuilder written = new StringBuilder();

    /** Where pieces begin that are not as far from the beginning as in the other text. */
    private int[] here = new int[16];

    private int[] there = new int[16];
    private int pieces = 1;

    int length() {
        return written.length();
    }

    /** Writes what is somewhere in the other text, maybe in other words. */
    void append(CharSequence piece, int place) {
        int last = pieces - 1;
        if (place - written.length() != there[last] - here[last]) {
            if (pieces == here.length) {
                here = Arrays.copyOf(here, 2 * pieces);
                there = Arrays.copyOf(there, 2 * pieces);
            }
            here[pieces] = written.length();
            there[pieces++] = place;
        }
        written.append(piece);
    }

    /** Replaces one character. */
    void set(int at, char c) {
        written.setCharAt(at, c);
    }

    /** Takes back all from a place on. */
    void cut(int from) {
        written.setLength(from);
        while (pieces > 1 && here[pieces - 1] >= from) {
            pieces--;
        }
    }

    /** Returns where in the other text a place is. */
    int origin(int place) {
        int found = Arrays.binarySearch(here, 0, pieces, place);
        int piece = found >= 0 ? found : -found - 2;
        return there[piece] + place - here[piece];
    }

    String text() {
        return written.toString();
    }
}
