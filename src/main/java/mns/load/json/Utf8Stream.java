package mns.load.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;

/**
 * Bytes that are checked to be UTF-8 (RFC 3629) as they go by: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 *
 * <p>A NUL is refused too; JSON has none, and other encodings of Unicode give themselves away by it.
 */
final class Utf8Stream extends FilterInputStream {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** How many bytes of the current character are still to come. */
    private int expected;

    /** What the next byte must be between. */
    private int least;

    private int most;

    Utf8Stream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count < 0 && expected > 0) {
            throw new MalformedInputException(1);
        }
        int end = from + count;
        int i = from;
        while (i < end) {
            if (expected == 0 && i + Long.BYTES <= end && isPlain((long) LONG.get(bytes, i))) {
                i += Long.BYTES;
            } else {
                if (expected > 0 || bytes[i] <= 0) {
                    check(bytes[i] & 0xFF);
                }
                i++;
            }
        }
        return count;
    }

    /** Returns whether eight bytes are all from 1 to 127. */
    private static boolean isPlain(long eight) {
        return ((eight | (eight - 0x0101010101010101L)) & 0x8080808080808080L) == 0;
    }

    private void check(int unsigned) throws IOException {
        if (expected > 0) {
            if (unsigned < least || unsigned > most) {
                throw new MalformedInputException(1);
            }
            expect(expected - 1, 0x80, 0xBF);
        } else if (unsigned >= 0xC2 && unsigned <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (unsigned >= 0xE0 && unsigned <= 0xEF) {
            expect(2, unsigned == 0xE0 ? 0xA0 : 0x80, unsigned == 0xED ? 0x9F : 0xBF);
        } else if (unsigned >= 0xF0 && unsigned <= 0xF4) {
            expect(3, unsigned == 0xF0 ? 0x90 : 0x80, unsigned == 0xF4 ? 0x8F : 0xBF);
        } else if (unsigned == 0 || unsigned > 0x7F) {
            throw new MalformedInputException(1);
        }
    }

    private void expect(int bytes, int from, int to) {
        expected = bytes;
        least = from;
        most = to;
    }
}
