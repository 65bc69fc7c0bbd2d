package mns.load.json;

import java.text.Normalizer;
import java.util.Optional;
import mns.text.TerminalText;

/** Which characters a text of a fact base may have. */
public final class AllowedCharacters {
    private static final char DELETE = 0x7F;

    /** The last of the control characters and blanks beyond ASCII that Latin-1 has. */
    private static final char NO_BREAK_SPACE = 0xA0;

    /** Below the first combining mark all text is in NFC (Unicode Annex 15, quick check). */
    private static final char FIRST_MARK = 0x300;

    private AllowedCharacters() {}

    /** Returns whether it takes no more than a glance to let some characters pass. */
    public static boolean arePlain(char[] characters, int from, int length) {
        if (characters[from] == ' ' || characters[from + length - 1] == ' ') {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            char c = characters[i];
            if (c < ' ' || c >= FIRST_MARK || (c >= DELETE && c <= NO_BREAK_SPACE)) {
                return false;
            }
        }
        return true;
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
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of("the text is not in normalisation form NFC");
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
