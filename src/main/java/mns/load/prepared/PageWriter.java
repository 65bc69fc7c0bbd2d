package mns.load.prepared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes numbers and texts into pages, one after the other.
 *
 * <p>A text without characters beyond ISO 8859-1 is written in it, for that is read at once; any other in UTF-8.
 */
final class PageWriter {
    /** How many bytes the last data of a form take. */
    static final int END = Long.BYTES + Integer.BYTES + Long.BYTES;

    private static final int MORE = 0x80;
    private static final int LOW = 0x7F;

    private final OutputStream out;
    private int seed;
    private final byte[] page = new byte[Page.SIZE];
    private int used;
    private int pages;

    /**
     * Makes a writer.
     *
     * @param out takes whole pages
     */
    PageWriter(OutputStream out, int seed) {
        this.out = out;
        this.seed = seed;
    }

    /** Returns the place of what is written next, counted in bytes of data. */
    long position() {
        return (long) pages * Page.DATA + used;
    }

    private void write(byte[] bytes, int length) throws IOException {
        int from = 0;
        while (from < length) {
            int part = Math.min(length - from, Page.DATA - used);
            System.arraycopy(bytes, from, page, used, part);
            used += part;
            from += part;
            endFullPage();
        }
    }

    private void write(int b) throws IOException {
        page[used] = (byte) b;
        used++;
        endFullPage();
    }

    private void endFullPage() throws IOException {
        if (used == Page.DATA) {
            seal();
            out.write(page, 0, Page.SIZE);
            pages++;
            used = 0;
        }
    }

    /** Writes some bytes as they are. */
    PageWriter bytes(byte[] bytes, int length) throws IOException {
        write(bytes, length);
        return this;
    }

    /** Writes a number that is not negative, in as few bytes as it takes. */
    PageWriter number(long number) throws IOException {
        long rest = number;
        while (rest > LOW) {
            write((int) (rest & LOW) | MORE);
            rest >>>= 7;
        }
        write((int) rest);
        return this;
    }

    /** Writes a number in a certain number of bytes, the highest first. */
    PageWriter fixed(long number, int bytes) throws IOException {
        for (int i = bytes - 1; i >= 0; i--) {
            write((int) (number >>> (i * Byte.SIZE)));
        }
        return this;
    }

    PageWriter text(String text) throws IOException {
        boolean latin = true;
        for (int i = 0; i < text.length() && latin; i++) {
            latin = text.charAt(i) <= 0xFF;
        }
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(bytes.length * 2L + (latin ? 0 : 1));
        write(bytes, bytes.length);
        return this;
    }

    /** Writes a text that may be missing; an empty one stands for it, which no fact base has. */
    PageWriter text(Optional<String> text) throws IOException {
        return text(text.orElse(""));
    }

    PageWriter texts(List<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    /** Fills the page up, so that all that was written is in whole pages. */
    void endPage() throws IOException {
        fill(Page.DATA);
    }

    private void fill(int end) throws IOException {
        while (used != end % Page.DATA) {
            write(0);
        }
    }

    /** Ends the form with a page whose last data are some numbers, the seed of the others among them. */
    void end(long start, long magic) throws IOException {
        fill(Page.DATA - END);
        fixed(start, Long.BYTES).fixed(seed, Integer.BYTES);
        seed = 0;
        fixed(magic, Long.BYTES);
    }

    /** Ends the page with its sum. */
    private void seal() {
        int sum = PageReader.sum(page, pages, seed);
        for (int i = Page.DATA; i < Page.SIZE; i++) {
            page[i] = (byte) sum;
            sum >>>= Byte.SIZE;
        }
    }
}
