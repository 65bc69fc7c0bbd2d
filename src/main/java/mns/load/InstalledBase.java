package mns.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.CRC32;
import mns.fact.FactBase;
import mns.load.check.BundledBase;
import mns.load.prepared.Original;

/**
 * The fact base that comes with a version of the program; versions are told apart by the end of the jar, where a CRC-32 is
 * listed for all that it holds.
 */
final class InstalledBase extends Original {
    private static final String JAR = "mns.jar";

    /** More than the list takes. */
    private static final int LENGTH = 1 << 16;

    @Override
    protected FactBase read() {
        return BundledBase.read();
    }

    /**
     * Returns what tells the version of a program.
     *
     * @param library the folder that holds its jar
     */
    static String version(Path library) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(library.resolve(JAR).toString(), "r")) {
            byte[] end = new byte[(int) Math.min(LENGTH, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            CRC32 sum = new CRC32();
            sum.update(end, 0, end.length);
            return Long.toString(sum.getValue()) + ' ' + file.length();
        }
    }
}
