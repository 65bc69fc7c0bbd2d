package mns.load.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: what is new is written beside it and then takes its name.
 *
 * <p>Each refusal is a {@link FileSystemException} whose reason is a plain sentence without the name of the file.
 */
public final class AtomicFile {
    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final Set<StandardOpenOption> NEW =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /**
     * Replaces what a file holds. Links are followed and stay; the file keeps its mode, its owner and its group.
     *
     * @param file a regular file, or a link to one
     * @param before what it held when it was read: if that has changed, nothing is written
     * @param after what it is to hold
     * @throws FileSystemException if it is not written, in which case it is as it was
     */
    public static void replace(Path file, byte[] before, byte[] after) throws IOException {
        Path real = file.toRealPath();
        refuseUnwritable(real);
        Object key = key(real);
        // Who replaces the same file at the same time waits for none, but is refused.
        try (FileChannel channel = FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, file)) {
            if (lock == null || !key.equals(key(real)) || !Arrays.equals(content(channel), before)) {
                throw changed(file);
            }
            PosixFileAttributes attributes = attributes(real);
            Path written = write(real, after, attributes);
            try {
                Files.move(written, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        }
    }

    /**
     * Makes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException if it is there, whatever it is
     * @throws FileSystemException if it cannot be made, in which case there is nothing of it
     */
    public static void create(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path written = write(whole, content, null);
        try {
            link(whole, written, content);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A link fails where the name is taken, which a move does not. */
    private static void link(Path file, Path written, byte[] content) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // A file system without links.
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                out.write(content);
            }
        }
    }

    private static void refuseUnwritable(Path real) throws IOException {
        if (!Files.isRegularFile(real)) {
            throw refusal(real, Files.isDirectory(real) ? "it is a folder" : "it is no regular file");
        }
        PosixFileAttributes attributes = attributes(real);
        boolean nobody = attributes != null && Collections.disjoint(attributes.permissions(), WRITERS);
        if (nobody || !Files.isWritable(real)) {
            throw refusal(real, "it is read-only");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel, Path file) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw changed(file);
        }
    }

    /** Returns what tells a file from the one that takes its place. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? "" : key;
    }

    /** Reads a file through the channel that holds its lock, for closing another one would let go of that. */
    private static byte[] content(FileChannel channel) throws IOException {
        return Channels.newInputStream(channel).readAllBytes();
    }

    private static @Nullable PosixFileAttributes attributes(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    /** Writes a file of another name in the same folder, to the disk. */
    private static Path write(Path file, byte[] content, @Nullable PosixFileAttributes like) throws IOException {
        Path written = file.resolveSibling("." + UUID.randomUUID() + ".new");
        boolean whole = false;
        try (FileChannel channel = open(written, like)) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(content);
            channel.force(true);
            settle(written, like);
            whole = true;
            return written;
        } catch (AccessDeniedException e) {
            throw refusal(file, "nothing can be written in the folder " + file.getParent());
        } finally {
            if (!whole) {
                Files.deleteIfExists(written);
            }
        }
    }

    /** What others may not read of the old file they may not read of the new one, not for a moment. */
    private static FileChannel open(Path file, @Nullable PosixFileAttributes like) throws IOException {
        return like == null
                ? FileChannel.open(file, NEW)
                : FileChannel.open(file, NEW, PosixFilePermissions.asFileAttribute(like.permissions()));
    }

    /** Gives a file the owner and the rights that another has. */
    private static void settle(Path file, @Nullable PosixFileAttributes like) throws IOException {
        if (like == null) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            view.setGroup(like.group());
            view.setOwner(like.owner());
        } catch (IOException e) {
            // Only root may; the file then belongs to whoever writes it.
        }
        view.setPermissions(like.permissions());
    }

    private static FileSystemException changed(Path file) {
        return refusal(file, "another program changed it meanwhile");
    }

    private static FileSystemException refusal(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
