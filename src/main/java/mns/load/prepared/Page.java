package mns.load.prepared;

/**
 * The pages of a prepared form: each ends with a CRC-32 of what is before it.
 *
 * <p>The sum is mixed with the number of the page and a seed of the form, so that a page from another place or form does
 * not fit either.
 */
final class Page {
    /** How many bytes a page has. */
    static final int SIZE = 1 << 13;

    /** How many of them hold data. */
    static final int DATA = SIZE - Integer.BYTES;

    private Page() {}
}
