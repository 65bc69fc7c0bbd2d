package mns.text;

/**
 * A character as a reader sees it: a letter with its marks, a syllable of Hangul, a flag, or an emoji of several parts.
 *
 * <p>A short form of the extended grapheme clusters of Unicode Annex 29; where it differs, it holds more together.
 */
public final class Grapheme {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Letters and blanks of European scripts stay on their own after a joiner. */
    private static final int FIRST_JOINED = 0x300;

    private Grapheme() {}

    /**
     * Returns where the character ends that begins at an index of a text.
     *
     * @param from an index of the text that is not its end
     */
    public static int end(String text, int from) {
        int last = text.codePointAt(from);
        int to = from + Character.charCount(last);
        boolean halfFlag = isFlagLetter(last);
        while (to < text.length()) {
            int next = text.codePointAt(to);
            boolean flag = halfFlag && isFlagLetter(next);
            boolean joined = last == ZERO_WIDTH_JOINER && next >= FIRST_JOINED;
            if (!flag && !joined && !extendsCharacter(next)) {
                return to;
            }
            halfFlag = false;
            last = next;
            to += Character.charCount(next);
        }
        return to;
    }

    /** Two of these letters make a flag. */
    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean extendsCharacter(int codePoint) {
        return DisplayWidth.of(codePoint) == 0
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || isSkinTone(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }
}
