package mns.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Standard input, which is waited for even if another program has made it non-blocking. */
final class StandardInput extends InputStream {
    private static final int WAIT = 5;

    private final FileInputStream stream;

    StandardInput(FileInputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return stream.read(bytes, from, length);
        } catch (IOException e) {
            // A channel tells what has failed from what is not there yet.
            return readPatiently(ByteBuffer.wrap(bytes, from, length));
        }
    }

    private int readPatiently(ByteBuffer bytes) throws IOException {
        FileChannel channel = stream.getChannel();
        int read = channel.read(bytes);
        while (read == 0 && bytes.hasRemaining()) {
            try {
                Thread.sleep(WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("reading was interrupted");
            }
            read = channel.read(bytes);
        }
        return read;
    }
}
