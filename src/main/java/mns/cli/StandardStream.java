package mns.cli;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or error, to which all is written, however slowly it is read.
 *
 * <p>Another program may have made it non-blocking, and then it refuses what its reader has no room for. Java's stream
 * does not say how much was written until then, and a channel, which tells, takes its time to load. So the stream is
 * tried first, the system says what came of it, and the rest goes through the channel.
 */
final class StandardStream extends OutputStream {
    private static final int SHORTEST_WAIT = 1;
    private static final int LONGEST_WAIT = 32;

    private final FileOutputStream stream;

    StandardStream(FileOutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        long before = written();
        long done = 0;
        if (before >= 0) {
            try {
                stream.write(bytes, from, length);
                return;
            } catch (IOException e) {
                done = written() - before;
                if (done < 0 || done > length) {
                    throw e;
                }
            }
        }
        // What is no refusal but a failure fails again.
        writeRest(ByteBuffer.wrap(bytes, from + (int) done, length - (int) done));
    }

    /** Returns how many bytes this thread has written so far to anything, -1 where the system does not say. */
    private static long written() {
        byte[] text = new byte[256];
        int length;
        try (FileInputStream counts = new FileInputStream("/proc/thread-self/io")) {
            length = counts.read(text);
        } catch (IOException e) {
            return -1;
        }
        int at = 0;
        while (at + 7 < length && !(text[at] == 'w' && text[at + 1] == 'c')) {
            at++;
        }
        // After "wchar: ".
        long count = -1;
        for (at += 7; at < length && text[at] >= '0' && text[at] <= '9'; at++) {
            count = 10 * Math.max(count, 0) + text[at] - '0';
        }
        return count;
    }

    /** Writes in a thread that nothing interrupts: an interrupt would close the channel, and the stream with it. */
    private void writeRest(ByteBuffer rest) throws IOException {
        Writer writer = new Writer(stream.getChannel(), rest);
        writer.start();
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (writer.failure != null) {
            throw writer.failure;
        }
    }

    /** Writes bytes to a channel and waits, longer each time, while it refuses them. */
    private static final class Writer extends Thread {
        private final FileChannel channel;
        private final ByteBuffer bytes;
        private @Nullable IOException failure;

        Writer(FileChannel channel, ByteBuffer bytes) {
            super("writer");
            this.channel = channel;
            this.bytes = bytes;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                int wait = SHORTEST_WAIT;
                while (bytes.hasRemaining()) {
                    if (channel.write(bytes) > 0) {
                        wait = SHORTEST_WAIT;
                    } else {
                        sleep(wait);
                        wait = Math.min(2 * wait, LONGEST_WAIT);
                    }
                }
            } catch (IOException e) {
                failure = e;
            } catch (InterruptedException | RuntimeException | Error e) {
                failure = new IOException("it was given up half-way", e);
            }
        }
    }
}
