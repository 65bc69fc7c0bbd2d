package mns.load.prepared;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * Reads the pages of a file one by one: mapping a file would cost a look-up more than all it reads, and a channel is closed
 * by an interrupt.
 */
final class FilePages extends PageReader {
    private final RandomAccessFile file;

    private FilePages(RandomAccessFile file, int count, int seed) {
        super(count, seed);
        this.file = file;
    }

    /** Opens a file of pages whose sums are mixed with a seed. */
    static FilePages open(String name, int seed) throws IOException {
        RandomAccessFile file = new RandomAccessFile(name, "r");
        try {
            long length = file.length();
            int count = length % Page.SIZE == 0 ? (int) Math.min(Integer.MAX_VALUE, length / Page.SIZE) : 0;
            return new FilePages(file, count, seed);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    void read(int number, byte[] page) throws IOException {
        file.seek((long) number * Page.SIZE);
        file.readFully(page);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
