package mns.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import mns.cli.syntax.UsageException;
import mns.load.json.FileKind;
import mns.text.ByteOrderMark;

/** A text that is read as a whole. */
final class TextInput {
    private static final int MOST_BYTES = 64 << 20;

    /** The bits of a file's mode that say what it is, and what they are of a pipe. */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;

    private TextInput() {}

    /**
     * Returns what a stream holds.
     *
     * @param name what errors call it
     * @param stream a text in UTF-8
     */
    static String read(String name, InputStream stream) throws UsageException {
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UsageException(name + " holds more than 64 MiB", name, List.of());
            }
            return decoded(name, bytes);
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read: " + e.getMessage(), name, List.of());
        }
    }

    private static String decoded(String name, byte[] bytes) throws UsageException, IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (FileKind.isWide(text)) {
                throw noText(name, bytes);
            }
            return ByteOrderMark.removed(text);
        } catch (CharacterCodingException e) {
            throw noText(name, bytes);
        }
    }

    private static UsageException noText(String name, byte[] bytes) throws IOException {
        return new UsageException(FileKind.noText(name, bytes).toString(), name, List.of());
    }

    /**
     * Opens a file.
     *
     * @param name what errors call it
     */
    static InputStream open(String name, Path file) throws UsageException {
        if (Files.isDirectory(file)) {
            throw new UsageException(name + " is a folder, not a file", name, List.of());
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UsageException(name + ": there is no such file", name, List.of());
        } catch (AccessDeniedException e) {
            throw new UsageException(name + " may not be read", name, List.of());
        } catch (FileSystemException e) {
            throw new UsageException(name + " cannot be read: " + e.getReason(), name, List.of());
        } catch (IOException e) {
            throw new UsageException(name + " cannot be read: " + e.getMessage(), name, List.of());
        }
    }

    /** A pipe with a name waits for a writer, who may never come; the one of {@code <(command)} has one. */
    static void refuseNamedPipe(String name, Path file) throws UsageException {
        boolean ofProcess =
                file.startsWith("/dev/fd") || file.startsWith("/proc") || file.equals(Path.of("/dev/stdin"));
        if (!ofProcess && isPipe(file)) {
            throw new UsageException(name + " is a pipe; name a file, or - for standard input", name, List.of());
        }
    }

    private static boolean isPipe(Path file) {
        try {
            return ((Integer) Files.getAttribute(file, "unix:mode") & KIND) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Where files have no such mode, none is a pipe; one that cannot be looked at is reported when it is
            // opened.
            return false;
        }
    }
}
