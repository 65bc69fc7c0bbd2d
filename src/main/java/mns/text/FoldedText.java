package mns.text;

/** A folded text that knows where each of its characters stood in the original. */
public final class FoldedText {
    private final String text;
    private final int[] origins;

    FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /**
     * Returns where a character stood in the original.
     *
     * @param position index into {@link #text()}, or its length for the original's length
     */
    public int origin(int position) {
        return origins[position];
    }
}
