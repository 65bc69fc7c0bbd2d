package mns.load.prepared;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Tells one jar from another by its end, where the directory lists a CRC-32 for all that the jar holds. */
final class JarChecksum {
    /** More than the directory takes. */
    private static final int LENGTH = 1 << 16;

    private final byte[] end;

    private JarChecksum(byte[] end) {
        this.end = end;
    }

    static JarChecksum of(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toString(), "r")) {
            byte[] end = new byte[(int) Math.min(LENGTH, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new JarChecksum(end);
        }
    }

    /** Returns the CRC-32 of this end with some bytes, from a place on. */
    String with(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(end);
        sum.update(bytes, from, bytes.length - from);
        return Long.toString(sum.getValue());
    }
}
