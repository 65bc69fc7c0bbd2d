package mns.load.prepared;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pages that are written to memory and read from there. */
final class MemoryPages extends OutputStream implements PageSource {
    private final List<byte[]> pages = new ArrayList<>();

    @Override
    public void write(int b) {
        throw new UnsupportedOperationException("whole pages only");
    }

    @Override
    public void write(byte[] page, int from, int length) {
        pages.add(Arrays.copyOfRange(page, from, from + length));
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public void read(int number, byte[] page) {
        System.arraycopy(pages.get(number), 0, page, 0, Page.SIZE);
    }

    @Override
    public void close() {}
}
