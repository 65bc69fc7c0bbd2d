package mns.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The user whose process this is, by whom files may be trusted.
 *
 * @param number the number of the user, null where the system does not tell
 */
record Owner(@Nullable Object number) {
    private static final String NUMBER = "unix:uid";
    private static final int ROOT = 0;
    private static final int OTHERS_WRITE = 0002;
    private static final int STICKY = 01000;

    static Owner ofThisProcess() throws IOException {
        Path self = Path.of("/proc/self");
        return new Owner(Files.exists(self) ? Files.getAttribute(self, NUMBER) : null);
    }

    /** Tells whether something is this user's own; if it is a link, so must be what it leads to. */
    boolean owns(Path path) throws IOException {
        return number == null || (number.equals(of(path, LinkOption.NOFOLLOW_LINKS)) && number.equals(of(path)));
    }

    /** Tells whether a folder is this user's own or the system's. */
    boolean trusts(Path folder) throws IOException {
        return number == null || (isKnown(of(folder, LinkOption.NOFOLLOW_LINKS)) && isKnown(of(folder)));
    }

    /** Tells whether others may rename and delete what is in a folder. */
    static boolean isOpenToOthers(Path folder) throws IOException {
        int mode = (Integer) Files.getAttribute(folder, "unix:mode");
        return (mode & OTHERS_WRITE) != 0 && (mode & STICKY) == 0;
    }

    private boolean isKnown(Object user) {
        return user.equals(number) || user.equals(ROOT);
    }

    private static Object of(Path path, LinkOption... options) throws IOException {
        return Files.getAttribute(path, NUMBER, options);
    }
}
