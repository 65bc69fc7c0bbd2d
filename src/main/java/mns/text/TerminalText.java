package mns.text;

import java.util.HexFormat;

/** Text that cannot drive a terminal: control and bidi characters are shown, never sent. */
public final class TerminalText {
    private TerminalText() {}

    /**
     * Returns a text with every C0, DEL, C1 and bidi control, line or paragraph separator and lone surrogate made visible:
     * C0 and DEL in caret notation, the others as {@code <U+202E>}.
     */
    public static String safe(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Most characters are plain, and each that is printed comes by here.
            if ((c < 0x20 || c >= 0x7F) && isUnsafe(text, i)) {
                return shown(text, i);
            }
        }
        return text;
    }

    /** Returns a text of which no more is shown than so many characters, of which none is parted. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** Returns whether the character of a text at a place is one that {@link #safe} replaces. */
    public static boolean isUnsafe(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c < 0x20;
        }
        if (Character.isSurrogate(c)) {
            return !isPaired(text, index);
        }
        return c <= 0x9F || isBidiControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static String shown(String text, int firstUnsafe) {
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, firstUnsafe);
        for (int i = firstUnsafe; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnsafe(text, i)) {
                shown.append(c);
            } else if (c <= 0x7F) {
                shown.append('^').append((char) (c ^ 0x40));
            } else {
                shown.append("<U+").append(hex(c)).append('>');
            }
        }
        return shown.toString();
    }

    /** The embeddings, overrides and isolates of Unicode Annex 9, which reorder what a reader sees. */
    private static boolean isBidiControl(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static String hex(char c) {
        return HexFormat.of().withUpperCase().toHexDigits(c);
    }
}
