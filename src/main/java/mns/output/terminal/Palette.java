package mns.output.terminal;

import mns.output.Role;

/**
 * How each role looks: in colours of the terminal, or plain.
 *
 * <p>The palette of the terminal decides how well a colour can be read, so none alone tells anything. Black, white, blue,
 * yellow and what is bright or faint are left out, for many palettes make them the hardest to read. An id, which can be
 * typed, is bold cyan; sources are cyan.
 */
public enum Palette {
    COLOR,
    PLAIN;

    private static final String RESET = "\u001b[0m";

    String start(Role role) {
        return this == PLAIN
                ? ""
                : switch (role) {
                    case ID -> "\u001b[1;36m";
                    case SOURCE -> "\u001b[36m";
                    case TITLE, LABEL -> "\u001b[1m";
                    case DATE -> "\u001b[32m";
                    case DISPUTED -> "\u001b[35m";
                    case MATCH -> "\u001b[7m";
                };
    }

    String end() {
        return this == PLAIN ? "" : RESET;
    }

    /** Returns what ends all that a text may have begun where it was cut off: an escape sequence, a link, a colour. */
    public String afterCut() {
        return this == PLAIN ? "" : "\u001b\\" + Addresses.END + RESET;
    }

    public String paint(Role role, String text) {
        return start(role) + text + end();
    }
}
