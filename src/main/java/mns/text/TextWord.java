package mns.text;

/**
 * A word of a text.
 *
 * @param folded the word as it is compared
 * @param original the word as the text spells it
 * @param start where it begins in the text
 * @param joined whether no more than a hyphen or apostrophe parts it from the word before
 */
public record TextWord(String folded, String original, int start, boolean joined) {
    /** Returns where the word ends in the text. */
    public int end() {
        return start + original.length();
    }
}
