package mns.load.prepared;

import java.io.Closeable;
import java.io.IOException;

/** Where the pages of a prepared form are kept. */
interface PageSource extends Closeable {
    /** Returns how many whole pages there are. */
    int count() throws IOException;

    /** Fills an array with a page. */
    void read(int number, byte[] page) throws IOException;

    @Override
    void close() throws IOException;
}
