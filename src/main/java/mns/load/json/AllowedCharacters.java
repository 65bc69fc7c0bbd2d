package mns.load.json;

import java.text.Normalizer;
import java.util.Optional;
import mns.text.TerminalText;

/** Which characters a text of a fact base may have. */
public final class AllowedCharacters {
    private static final char DELETE = 0x7F;

    /** The last of the control characters and blanks beyond ASCII that Latin-1 has. */
    private static final char NO_BREAK_SPACE = 0xA0;

    private static final char SOFT_HYPHEN = 0xAD;

    /**
     * First and last of the ranges of characters that show nothing by themselves: those that Unicode lets a display ignore
     * (DerivedCoreProperties), and the empty pattern of Braille.
     */
    private static final int[] INVISIBLE = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
        0x202A, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
        0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    /** Below the first combining mark all text is in NFC (Unicode Annex 15, quick check). */
    private static final char FIRST_MARK = 0x300;

    /** Letters, up to the first mark of that block. */
    private static final char FIRST_CYRILLIC = 0x400;

    private static final char LAST_CYRILLIC = 0x482;

    /** Dashes, quotation marks and points. */
    private static final char HYPHEN = 0x2010;

    private static final char LAST_POINT = 0x2027;

    private AllowedCharacters() {}

    /** Returns whether it takes no more than a glance to let some characters pass. */
    public static boolean arePlain(char[] characters, int from, int length) {
        if (characters[from] == ' ' || characters[from + length - 1] == ' ') {
            return false;
        }
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = characters[i];
            if ((c < ' ' || c >= DELETE) && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character beyond ASCII can be seen, is no blank, and is in NFC whatever is beside it here. */
    private static boolean isPlain(char c) {
        return c < FIRST_MARK
                ? c > NO_BREAK_SPACE && c != SOFT_HYPHEN
                : (c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC) || (c >= HYPHEN && c <= LAST_POINT);
    }

    /** Returns why a text cannot be in a fact base, empty if it can. */
    public static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            int code = text.codePointAt(i);
            if (TerminalText.isUnsafe(text, i)) {
                String what = Character.isSurrogate(text.charAt(i)) ? "half characters" : "control and bidi characters";
                return Optional.of(what + found(code));
            }
            if (isNoncharacter(code)) {
                return Optional.of("noncharacters" + found(code));
            }
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            return Optional.of("a text neither begins nor ends with a blank");
        }
        if (!hasVisible(text)) {
            return Optional.of(
                    String.format("a text needs a visible character, and U+%04X is none", text.codePointAt(0)));
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("the text is not in normalisation form NFC");
    }

    private static boolean hasVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isVisible(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int code) {
        boolean visible = !Character.isWhitespace(code) && !Character.isSpaceChar(code);
        for (int i = 0; i < INVISIBLE.length; i += 2) {
            visible &= code < INVISIBLE[i] || code > INVISIBLE[i + 1];
        }
        return visible;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String found(int code) {
        return String.format(" have no place in a fact base, found U+%04X", code);
    }

    /** The 66 code points that Unicode (chapter 23.7) keeps free of any character. */
    private static boolean isNoncharacter(int code) {
        return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    }
}
