package mns.load.prepared;

import java.io.IOException;
import java.util.Arrays;

/**
 * Writes keys in the order of their characters, each with two numbers, in blocks of which only the first key is written in
 * full.
 */
final class KeyWriter {
    /** How many keys a block has. */
    static final int BLOCK = 32;

    /** How many bytes the place of a block takes. */
    static final int PLACE = 5;

    private final PageWriter out;
    private long[] places = new long[16];
    private int count;
    private String last = "";

    KeyWriter(PageWriter out) {
        this.out = out;
    }

    void add(String key, long first, long second) throws IOException {
        int shared = 0;
        if (count % BLOCK == 0) {
            int block = count / BLOCK;
            if (block == places.length) {
                places = Arrays.copyOf(places, block * 2);
            }
            places[block] = out.position();
        } else {
            int most = Math.min(key.length(), last.length());
            while (shared < most && key.charAt(shared) == last.charAt(shared)) {
                shared++;
            }
            if (shared > 0 && Character.isHighSurrogate(key.charAt(shared - 1))) {
                shared--;
            }
            out.number(shared);
        }
        out.text(shared == 0 ? key : key.substring(shared)).number(first).number(second);
        last = key;
        count++;
    }

    /** Writes where the blocks are, and returns where that is. */
    KeyTable end() throws IOException {
        long place = out.position();
        for (int i = 0; i * BLOCK < count; i++) {
            out.fixed(places[i], PLACE);
        }
        return new KeyTable(place, count);
    }
}
