package mns.load.prepared;

import java.io.IOException;
import java.util.Arrays;
import mns.fact.FactTerms;
import org.jspecify.annotations.Nullable;

/**
 * The facts that have a key, in few bytes: for each the distance from the last, doubled, and one more where it has the key
 * another number of times than the first, which follows then.
 */
final class KeyPostings implements FactTerms.Entry {
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int used;
    private int count;
    private int usual;
    private int current = -1;
    private int frequency;
    private int last = -1;
    private long place;

    @Override
    public void add(int ordinal, int weight) {
        if (ordinal != current) {
            end();
            current = ordinal;
            frequency = 0;
            count++;
        }
        frequency += weight;
    }

    /** Ends the last fact. */
    void end() {
        if (current < 0 || current == last) {
            return;
        }
        if (last < 0) {
            usual = frequency;
            put(frequency);
        }
        put((current - last) * 2L + (frequency == usual ? 0 : 1));
        if (frequency != usual) {
            put(frequency);
        }
        last = current;
    }

    private void put(long number) {
        if (used + 10 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(16, used + (used >> 1)));
        }
        long rest = number;
        while (rest > 0x7F) {
            bytes[used++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[used++] = (byte) rest;
    }

    int count() {
        return count;
    }

    /**
     * Writes the facts, unless another key has them as often and has been written.
     *
     * @return where they are
     */
    long write(@Nullable KeyPostings other, PageWriter out) throws IOException {
        if (other != null && Arrays.equals(bytes, 0, used, other.bytes, 0, other.used)) {
            return other.place;
        }
        place = out.position();
        out.bytes(bytes, used);
        return place;
    }
}
