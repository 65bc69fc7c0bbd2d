package mns.text;

/**
 * A word that may be misspelt, with what tells quickly that another is not meant by it.
 *
 * <p>It is compared with each word of a fact base, of which no text is made before this says that it may be near.
 */
public final class Misspelling {
    /** One bit for each of the letters that all spellings of a name keep. */
    private static final int KEPT = letters(WordSpelling.KEPT);

    /** The bit of letters that are not plain Latin ones. */
    private static final int OTHERS = 1 << 31;

    private final int length;
    private final int reach;
    private final int letters;
    private final boolean name;

    /**
     * Makes one.
     *
     * @param folded the word, folded
     * @param name whether words are meant too that spell it as another name is spelt
     */
    public Misspelling(String folded, boolean name) {
        this.length = folded.length();
        this.reach = reach(folded);
        this.letters = letters(folded);
        this.name = name;
    }

    /** Returns how many changes may part a folded word from the one that was meant. */
    static int reach(String folded) {
        return Math.min(2, Math.max(1, folded.length() / 3));
    }

    /** Returns a bit for a letter, which several letters may share. */
    public static int bit(char c) {
        return c < 0x80 ? 1 << c : OTHERS;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= bit(word.charAt(i));
        }
        return letters;
    }

    /**
     * Tells whether a word may be meant; if not, no more needs to be known of it.
     *
     * @param itsLength how many letters it has
     * @param itsLetters the bits of its letters
     */
    public boolean mayMean(int itsLength, int itsLetters) {
        int apart = Math.abs(itsLength - length);
        int differing = letters ^ itsLetters;
        // One change takes two letters.
        if (apart <= reach && Integer.bitCount(differing) <= 2 * reach) {
            return true;
        }
        return name && apart <= 2 && ((differing & KEPT) == 0 || ((letters | itsLetters) & OTHERS) != 0);
    }

    /** Tells whether a folded word may be meant. */
    public boolean mayMean(String folded) {
        return mayMean(folded.length(), letters(folded));
    }
}
