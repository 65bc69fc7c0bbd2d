package mns.load.prepared;

import java.io.Closeable;
import java.io.IOException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a prepared form, of which it keeps some, and checks each when it is read. */
abstract class PageReader implements Closeable {
    /** Half a megabyte. */
    private static final int KEPT = 1 << 6;

    private static final int MIX = 0x9E3779B9;

    private final int count;
    private boolean whole;
    private int seed;
    private final byte[] @Nullable [] pages = new byte[KEPT] @Nullable [];
    private final int[] numbers = new int[KEPT];

    /**
     * Makes a reader.
     *
     * @param count how many pages there are
     * @param seed what their sums are mixed with
     */
    PageReader(int count, int seed) {
        this.count = count;
        this.seed = seed;
    }

    /** Fills an array with a page. */
    abstract void read(int number, byte[] page) throws IOException;

    /** Says that the last page, whose sum is mixed with nothing, tells what the sums of all others are mixed with. */
    final PageReader asForm() {
        whole = true;
        seed = 0;
        return this;
    }

    /** Says what the sums of all pages but the last are mixed with. */
    final void seed(int known) {
        seed = known;
    }

    final int count() {
        return count;
    }

    /**
     * Returns a page, which is not to be changed.
     *
     * @throws DamageException if it cannot be read, or is not as it was written
     */
    final byte[] page(int number) {
        int place = number & (KEPT - 1);
        byte[] kept = pages[place];
        if (kept != null && numbers[place] == number) {
            return kept;
        }
        // A reader may still be at the page that was here.
        byte[] page = new byte[Page.SIZE];
        try {
            if (number < 0 || number >= count) {
                throw new DamageException("there is no page " + number);
            }
            read(number, page);
        } catch (IOException e) {
            throw new DamageException("page " + number + " cannot be read");
        }
        if (!isSound(page, number, whole && number == count - 1 ? 0 : seed)) {
            throw new DamageException("page " + number + " is damaged");
        }
        pages[place] = page;
        numbers[place] = number;
        return page;
    }

    private static boolean isSound(byte[] page, int number, int seed) {
        int sum = sum(page, number, seed);
        for (int i = Page.DATA; i < Page.SIZE; i++) {
            if (page[i] != (byte) sum) {
                return false;
            }
            sum >>>= Byte.SIZE;
        }
        return true;
    }

    /** Returns the sum of a page. */
    static int sum(byte[] page, int number, int seed) {
        CRC32 sum = new CRC32();
        sum.update(page, 0, Page.DATA);
        return (int) sum.getValue() ^ seed ^ (number * MIX);
    }
}
