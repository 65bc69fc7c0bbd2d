package mns.load.prepared;

import java.util.zip.CRC32;

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

    private static final int MIX = 0x9E3779B9;

    private Page() {}

    static void seal(byte[] page, int number, int seed) {
        int sum = sum(page, number, seed);
        for (int i = DATA; i < SIZE; i++) {
            page[i] = (byte) sum;
            sum >>>= Byte.SIZE;
        }
    }

    static boolean isSound(byte[] page, int number, int seed) {
        int sum = sum(page, number, seed);
        for (int i = DATA; i < SIZE; i++) {
            if (page[i] != (byte) sum) {
                return false;
            }
            sum >>>= Byte.SIZE;
        }
        return true;
    }

    private static int sum(byte[] page, int number, int seed) {
        CRC32 sum = new CRC32();
        sum.update(page, 0, DATA);
        return (int) sum.getValue() ^ seed ^ (number * MIX);
    }
}
