package mns.load.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the system tells of a file.
 *
 * @param mode its kind and who may do what with it, as stat(2) has it
 * @param owner the number of the user whose it is
 * @param identity the numbers of its device and inode
 * @param size its size in bytes
 * @param modified when its content was changed, in nanoseconds since 1970
 * @param changed when anything of it was changed
 */
record FileStatus(int mode, int owner, String identity, long size, long modified, long changed) {
    private static final String WANTED = "unix:mode,uid,dev,ino,size,lastModifiedTime,ctime";
    private static final int KIND = 0170000;
    private static final int FOLDER = 0040000;
    private static final int REGULAR = 0100000;
    private static final int OTHERS = 0077;
    private static final Path SELF = Path.of("/proc/self");

    /**
     * Returns what the system tells.
     *
     * @throws IOException if there is no such file, or the system does not tell
     */
    static FileStatus of(Path file, LinkOption... options) throws IOException {
        Map<String, Object> told;
        try {
            told = Files.readAttributes(file, WANTED, options);
        } catch (UnsupportedOperationException e) {
            throw new IOException("this system tells too little of files", e);
        }
        return new FileStatus(
                number(told.get("mode")),
                number(told.get("uid")),
                told.get("dev") + " " + told.get("ino"),
                ((Number) value(told.get("size"))).longValue(),
                nanoseconds(told.get("lastModifiedTime")),
                nanoseconds(told.get("ctime")));
    }

    private static Object value(@Nullable Object told) throws IOException {
        if (told == null) {
            throw new IOException("this system tells too little of files");
        }
        return told;
    }

    private static int number(@Nullable Object told) throws IOException {
        return ((Number) value(told)).intValue();
    }

    private static long nanoseconds(@Nullable Object told) throws IOException {
        return ((FileTime) value(told)).to(TimeUnit.NANOSECONDS);
    }

    boolean isRegular() {
        return (mode & KIND) == REGULAR;
    }

    /** Tells whether a folder is one's own, with no rights for anybody else. */
    static boolean isPrivateFolder(Path folder) throws IOException {
        FileStatus status = of(folder, LinkOption.NOFOLLOW_LINKS);
        return (status.mode & KIND) == FOLDER && status.isPrivate();
    }

    /** Tells whether something is a regular file of one's own, with no rights for anybody else. */
    static boolean isPrivateFile(Path file) throws IOException {
        FileStatus status = of(file, LinkOption.NOFOLLOW_LINKS);
        return status.isRegular() && status.isPrivate();
    }

    private boolean isPrivate() throws IOException {
        if ((mode & OTHERS) != 0) {
            return false;
        }
        // Where nobody tells who this process belongs to, it could not read what belongs to others, unless it may read all.
        return !Files.exists(SELF) || owner == number(Files.getAttribute(SELF, "unix:uid"));
    }
}
