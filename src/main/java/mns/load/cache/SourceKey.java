package mns.load.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tells one state of a file from any other, together with the version of the program.
 *
 * @param path the path of the file without links
 * @param size its size in bytes
 * @param text all that tells the state, first the path
 * @param latest when anything of the file was last changed, in nanoseconds since 1970
 */
public record SourceKey(Path path, long size, String text, long latest) {
    /** A file may be changed again within one tick of its clock, which is taken to be no longer than this. */
    private static final long SETTLED = 2_000_000_000L;

    private static final long MILLISECOND = 1_000_000;

    /**
     * Returns the key of a regular file.
     *
     * @param program tells the version of the program
     * @throws IOException if there is no such file, or the system tells too little of it
     */
    public static SourceKey of(Path file, String program) throws IOException {
        Path path = file.toRealPath();
        FileStatus status = FileStatus.of(path);
        if (!status.isRegular()) {
            throw new IOException("not a regular file");
        }
        String text = path + "\n" + status.size() + ' ' + status.modified() + ' ' + status.changed() + ' '
                + status.identity() + "\n" + program;
        return new SourceKey(path, status.size(), text, Math.max(status.modified(), status.changed()));
    }

    /** Tells whether the file was left alone for so long before a time that any later change shows. */
    boolean isSettled(long milliseconds) {
        return milliseconds * MILLISECOND - latest >= SETTLED;
    }

    /** Returns the FNV-1a hash of the path, which tells most files apart. */
    String hash() {
        long hash = 0xcbf29ce484222325L;
        String name = path.toString();
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
