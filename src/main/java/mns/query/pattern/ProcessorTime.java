package mns.query.pattern;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How long the thread that asks has worked, in nanoseconds, negative where nobody knows.
 *
 * <p>Linux tells it in {@code /proc}; the beans of Java would tell it everywhere, after 200 classes more.
 */
final class ProcessorTime implements LongSupplier {
    private static final String FILE = "/proc/thread-self/schedstat";

    @Override
    public long getAsLong() {
        try (InputStream file = new FileInputStream(FILE)) {
            return leadingNumber(file);
        } catch (IOException e) {
            return -1;
        }
    }

    private static long leadingNumber(InputStream file) throws IOException {
        byte[] bytes = new byte[20];
        int length = file.read(bytes);
        long number = 0;
        for (int i = 0; i < length && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number > 0 ? number : -1;
    }
}
