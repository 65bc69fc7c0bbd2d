package mns.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of looking at a history file before it is used: a shell starts whatever stands there.
 *
 * @param file the file, empty if nothing is to be kept
 * @param lines the lines of earlier sessions
 * @param notice what the user should know, if anything
 */
record HistoryCheck(Optional<HistoryFile> file, List<String> lines, Optional<String> notice) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Says why a file is left alone. */
    private static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String reason) {
            super(reason);
        }
    }

    /** Returns what it is to keep no history. */
    static HistoryCheck none() {
        return new HistoryCheck(Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Looks at the file {@code history} in a folder, or makes both; only their owner may read them.
     *
     * <p>What is not a history is put aside under the name with {@code .bad} after it.
     */
    static HistoryCheck in(Path folder) {
        Path path = folder.resolve("history");
        try {
            Owner owner = Owner.ofThisProcess();
            requireOwn(folder, owner);
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN_FOLDER));
            }
            makeUsable(path, owner);
            HistoryFile file = new HistoryFile(path);
            Optional<List<String>> lines = file.lines();
            if (lines.isPresent()) {
                return new HistoryCheck(Optional.of(file), lines.get(), Optional.empty());
            }
            Path aside = folder.resolve("history.bad");
            Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
            makeUsable(path, owner);
            String notice = "the history in " + path + " could not be read; it is in history.bad now";
            return new HistoryCheck(Optional.of(file), List.of(), Optional.of(notice));
        } catch (UnusableException e) {
            return notKept(path, String.valueOf(e.getMessage()));
        } catch (AccessDeniedException e) {
            return notKept(path, "it may not be read or written");
        } catch (FileSystemException e) {
            return notKept(path, e.getReason() == null ? "the system refuses it" : e.getReason());
        } catch (IOException | UnsupportedOperationException e) {
            return notKept(path, String.valueOf(e.getMessage()));
        }
    }

    private static HistoryCheck notKept(Path path, String reason) {
        String notice = "no history is kept, for " + path + " cannot be used: " + reason;
        return new HistoryCheck(Optional.empty(), List.of(), Optional.of(notice));
    }

    /** Leaves alone a folder in which somebody else could have put a link: writing would change what it leads to. */
    private static void requireOwn(Path folder, Owner owner) throws IOException, UnusableException {
        Path around = folder.toAbsolutePath().getParent();
        while (around != null && !Files.exists(around)) {
            around = around.getParent();
        }
        boolean exists = Files.exists(folder);
        if (around != null && !owner.trusts(around)) {
            throw new UnusableException(around + " belongs to another user");
        }
        if (exists && !owner.owns(folder)) {
            throw new UnusableException("its folder belongs to another user");
        }
        if ((around != null && Owner.isOpenToOthers(around)) || (exists && Owner.isOpenToOthers(folder))) {
            throw new UnusableException("others may change what is in its folder");
        }
    }

    private static void makeUsable(Path path, Owner owner) throws IOException, UnusableException {
        make(path);
        if (!Files.isRegularFile(path)) {
            throw new UnusableException("it is not a regular file");
        }
        if (!owner.owns(path)) {
            throw new UnusableException("it belongs to another user");
        }
        tighten(path);
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
    }

    /** Takes the file from other users; one that the user has put elsewhere, with a link here, stays as it is. */
    private static void tighten(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes attributes = view.readAttributes();
        if (!attributes.isSymbolicLink() && !attributes.permissions().equals(OWNER_ONLY)) {
            view.setPermissions(OWNER_ONLY);
        }
    }

    private static void make(Path path) throws IOException, UnusableException {
        try {
            if (!Files.exists(path)) {
                Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
        } catch (FileAlreadyExistsException e) {
            // Another shell may have made it meanwhile.
            if (!Files.exists(path)) {
                throw new UnusableException("it is a link to nothing");
            }
        }
    }
}
