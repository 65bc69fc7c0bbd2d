package mns.load.check;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** The bytes of a JSON file, stepped through by braces, brackets and quotes alone; at the front stands the current fact. */
final class FactBytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final int END_OF_FILE = -1;

    private final InputStream stream;
    private byte[] buffer = new byte[1 << 20];
    private int filled;
    private int start;

    FactBytes(InputStream stream) {
        this.stream = stream;
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** Makes a place the front, from which all is kept. */
    void start(int place) {
        start = place;
    }

    /** Returns the place behind the object or array that begins at the front. */
    int end() throws IOException {
        int depth = 0;
        int length = 0;
        do {
            int b = at(length);
            if (b == '"') {
                length = endOfString(length + 1);
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (b == END_OF_FILE) {
                throw unexpected();
            }
            length++;
        } while (depth > 0);
        return start + length;
    }

    /** Returns the byte at a distance from the front, or -1 behind the end of the file. */
    int at(int distance) throws IOException {
        while (start + distance >= filled) {
            if (!fill()) {
                return END_OF_FILE;
            }
        }
        return buffer[start + distance] & 0xFF;
    }

    /** Returns the distance of the first byte that is no white space. */
    int skipSpace(int distance) throws IOException {
        int next = distance;
        int b = at(next);
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            next++;
            b = at(next);
        }
        return next;
    }

    /** Returns the text of some bytes, each taken for a character. */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from, StandardCharsets.ISO_8859_1);
    }

    static IOException unexpected() {
        return new IOException("the array of facts is not as expected");
    }

    /** Returns the distance of the quote that ends a string. */
    int endOfString(int from) throws IOException {
        int next = from;
        while (true) {
            next = nextSpecial(buffer, start + next, filled) - start;
            int b = at(next);
            if (b == '"') {
                return next;
            } else if (b == '\\') {
                // It hides what stands behind it.
                next += 2;
            } else if (b == END_OF_FILE) {
                throw unexpected();
            }
        }
    }

    /** Returns where the next quote or backslash stands, or the end; looks at eight bytes at a time. */
    private static int nextSpecial(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long eight = (long) LONG.get(bytes, i);
            if ((zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)) != 0) {
                break;
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Returns a long that is not 0 if one of its bytes is 0 (after Bit Twiddling Hacks, "haszero"). */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    /** Reads more, behind what is kept. */
    private boolean fill() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (filled == buffer.length) {
            byte[] target = start > buffer.length / 2 ? buffer : Arrays.copyOf(buffer, buffer.length * 2);
            System.arraycopy(buffer, start, target, 0, filled - start);
            filled -= start;
            start = 0;
            buffer = target;
        }
        int count = stream.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, count);
        return count > 0;
    }
}
