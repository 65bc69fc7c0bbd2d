package mns.load.prepared;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a prepared form, of which it keeps some, and checks each when it is read. */
final class PageReader {
    /** Half a megabyte. */
    private static final int KEPT = 1 << 6;

    private final PageSource source;
    private final int count;
    private final boolean whole;
    private int seed;
    private final byte[] @Nullable [] pages = new byte[KEPT] @Nullable [];
    private final int[] numbers = new int[KEPT];

    private PageReader(PageSource source, boolean whole, int seed) throws IOException {
        this.source = source;
        this.whole = whole;
        this.seed = seed;
        this.count = source.count();
    }

    /** Returns a reader of pages whose seed is known. */
    static PageReader of(PageSource source, int seed) throws IOException {
        return new PageReader(source, false, seed);
    }

    /** Returns a reader of a whole form, whose last page tells the seed of the others. */
    static PageReader ofForm(PageSource source) throws IOException {
        return new PageReader(source, true, 0);
    }

    /** Says what the sums of all pages but the last are mixed with. */
    void seed(int known) {
        seed = known;
    }

    int count() {
        return count;
    }

    /**
     * Returns a page, which is not to be changed.
     *
     * @throws DamageException if it cannot be read, or is not as it was written
     */
    byte[] page(int number) {
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
            source.read(number, page);
        } catch (IOException e) {
            throw new DamageException("page " + number + " cannot be read");
        }
        if (!Page.isSound(page, number, whole && number == count - 1 ? 0 : seed)) {
            throw new DamageException("page " + number + " is damaged");
        }
        pages[place] = page;
        numbers[place] = number;
        return page;
    }
}
