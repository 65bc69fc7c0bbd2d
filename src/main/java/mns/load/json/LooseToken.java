package mns.load.json;

/**
 * A token of a text that is nearly JSON.
 *
 * @param kind the token itself if it is punctuation, a quote for a text, {@code w} for a number or a word, NUL for the end
 * @param start where it begins
 * @param end where it ends
 * @param json the token as JSON writes it
 */
record LooseToken(char kind, int start, int end, String json) {
    static final char TEXT = '"';
    static final char WORD = 'w';
    static final char END = 0;

    /** Returns whether a value begins with it. */
    boolean beginsValue() {
        return kind == TEXT || kind == WORD || kind == '{' || kind == '[';
    }
}
