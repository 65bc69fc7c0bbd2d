package mns.load.prepared;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * Pages in a file, read one by one: mapping a file would cost a look-up more than all it reads, and a channel is closed by
 * an interrupt.
 */
final class FilePages implements PageSource {
    private final RandomAccessFile file;

    FilePages(String name) throws IOException {
        this.file = new RandomAccessFile(name, "r");
    }

    @Override
    public int count() throws IOException {
        long length = file.length();
        return length % Page.SIZE == 0 ? (int) Math.min(Integer.MAX_VALUE, length / Page.SIZE) : 0;
    }

    @Override
    public void read(int number, byte[] page) throws IOException {
        file.seek((long) number * Page.SIZE);
        file.readFully(page);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
