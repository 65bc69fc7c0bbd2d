package mns.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes spellings meet that differ in case, accents, hyphens or spacing only.
 *
 * <p>Compatibility decomposition (NFKD, Unicode Annex 15), marks removed, lower case of no locale, then letters that
 * Unicode does not decompose ({@code ə ı ø ł} and others) as their plain neighbours. Runs of space and hyphens of any
 * kind become one space.
 */
public final class Folding {
    private static final String UNDECOMPOSED = "əıøłđðħŧɵςʼ’‘“”";
    private static final String PLAIN = "eiolddhtoσ'''\"\"";

    /** What the letters from U+00C0 to U+017F fold to; a hyphen where that is not one plain letter. */
    private static final String LATIN = "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkk-llllll--llnnnnnn---oooooo--rrrrrrssssssss"
            + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST_LATIN = 0xC0;

    /** What dashes and quotation marks from U+2010 on fold to; a full stop where that takes more than a look. */
    private static final String PUNCTUATION = "------..''..\"\"";

    private static final char FIRST_DASH = 0x2010;

    private final boolean mapped;
    private char[] folded;
    private int[] origins;
    private int length;
    private boolean gap;

    private Folding(int length, boolean mapped) {
        this.mapped = mapped;
        this.folded = new char[length + 1];
        this.origins = new int[mapped ? length + 1 : 0];
    }

    /** Returns a text as it is compared. */
    public static String fold(String text) {
        Folding folding = of(text, false);
        return new String(folding.folded, 0, folding.length);
    }

    /** Returns a text as it is compared, with the way back to the original. */
    public static FoldedText map(String text) {
        Folding folding = of(text, true);
        folding.put('\n', text.length());
        int length = folding.length - 1;
        return new FoldedText(new String(folding.folded, 0, length), Arrays.copyOf(folding.origins, length + 1));
    }

    private static Folding of(String text, boolean mapped) {
        Folding folding = new Folding(text.length(), mapped);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = i + 1;
            char plain = plain(c);
            if (plain > '-' && plain < 0x7F) {
                folding.put(plain, i);
                folding.gap = false;
            } else if (plain != 0) {
                folding.add(plain, i);
            } else {
                next = endOfCodePoint(text, i);
                folding.addAll(Normalizer.normalize(text.substring(i, next), Normalizer.Form.NFKD), i);
            }
            i = next;
        }
        return folding;
    }

    /** Returns what a letter folds to, or 0 if it takes more than a look at a table. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length()) {
            char plain = LATIN.charAt(c - FIRST_LATIN);
            return plain == '-' ? 0 : plain;
        }
        // Of the Russian letters only the short i, which is a letter with a mark, takes more.
        if (c >= 'А' && c <= 'я' && c != 'Й' && c != 'й') {
            return c < 'а' ? (char) (c + 32) : c;
        }
        if (c >= FIRST_DASH && c < FIRST_DASH + PUNCTUATION.length()) {
            char plain = PUNCTUATION.charAt(c - FIRST_DASH);
            return plain == '.' ? 0 : plain;
        }
        return c == 'ə' || c == 'Ə' ? 'e' : 0;
    }

    private static int endOfCodePoint(String text, int start) {
        return start + Character.charCount(text.codePointAt(start));
    }

    private void addAll(String decomposed, int origin) {
        int i = 0;
        while (i < decomposed.length()) {
            int codePoint = decomposed.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!isMark(codePoint)) {
                addLower(Character.toLowerCase(codePoint), origin);
            }
        }
    }

    private void addLower(int codePoint, int origin) {
        switch (codePoint) {
            case 'ß' -> add("ss", origin);
            case 'æ' -> add("ae", origin);
            case 'œ' -> add("oe", origin);
            case 'þ' -> add("th", origin);
            default -> {
                int plain = UNDECOMPOSED.indexOf(codePoint);
                add(plain < 0 ? Character.toString(codePoint) : PLAIN.substring(plain, plain + 1), origin);
            }
        }
    }

    private void add(String letters, int origin) {
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i), origin);
        }
    }

    private void add(char c, int origin) {
        boolean space = isGap(c);
        if (!space) {
            put(c, origin);
        } else if (!gap) {
            put(' ', origin);
        }
        gap = space;
    }

    private void put(char c, int origin) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
            origins = mapped ? Arrays.copyOf(origins, length * 2) : origins;
        }
        if (mapped) {
            origins[length] = origin;
        }
        folded[length] = c;
        length++;
    }

    private static boolean isGap(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '-' || (c >= 0x09 && c <= 0x0D);
        }
        return Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.isSpaceChar(c)
                || c == '\u2212'
                || c == '\u0085';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0xAD;
    }
}
