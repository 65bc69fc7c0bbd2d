package mns.load.prepared;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pages that are written to memory and read from there. */
final class MemoryPages extends OutputStream {
    private final List<byte[]> pages = new ArrayList<>();

    @Override
    public void write(int b) {
        throw new UnsupportedOperationException("whole pages only");
    }

    @Override
    public void write(byte[] page, int from, int length) {
        pages.add(Arrays.copyOfRange(page, from, from + length));
    }

    int count() {
        return pages.size();
    }

    /** Returns a reader of the pages written so far, whose sums are mixed with a seed. */
    PageReader reader(int seed) {
        return new Reader(pages, seed);
    }

    /** Reads the pages. */
    private static final class Reader extends PageReader {
        private final List<byte[]> pages;

        Reader(List<byte[]> pages, int seed) {
            super(pages.size(), seed);
            this.pages = pages;
        }

        @Override
        void read(int number, byte[] page) {
            System.arraycopy(pages.get(number), 0, page, 0, Page.SIZE);
        }

        @Override
        public void close() {}
    }
}
