package mns.cli.command.author;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.TypedPath;
import mns.load.edit.AtomicFile;

/**
 * A file that a command makes or changes, as an argument line names it; each refusal is one sentence.
 *
 * @param name the file as the user named it
 * @param path its path
 */
record AuthorFile(String name, Path path) {
    /** More than that is no work of one author's hands, and would take too much memory. */
    private static final long LARGEST = 128 << 20;

    /** Returns the file that a word names. */
    static AuthorFile of(String name) throws UsageException {
        return new AuthorFile(name, TypedPath.of(name));
    }

    /** Returns what the file holds, which is a regular one. */
    byte[] read() throws UsageException {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw refusal("changed", Files.isDirectory(path) ? "it is a folder" : "it is no regular file");
            }
            if (Files.size(path) > LARGEST) {
                throw refusal("changed", "it has more than " + (LARGEST >> 20) + " MiB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw refusal("read", e);
        }
    }

    /** Replaces what the file held when it was read, or leaves it as it is. */
    void replace(byte[] before, byte[] after) throws UsageException {
        try {
            AtomicFile.replace(path, before, after);
        } catch (IOException e) {
            throw refusal("changed", e);
        }
    }

    /** Makes the file, which must not be there yet. */
    void create(byte[] content) throws UsageException {
        try {
            AtomicFile.create(path, content);
        } catch (FileAlreadyExistsException e) {
            throw isThere();
        } catch (NoSuchFileException e) {
            throw refusal("written", "there is no such folder");
        } catch (IOException e) {
            throw refusal("written", e);
        }
    }

    /** Returns what refuses to overwrite the file. */
    UsageException isThere() {
        return new UsageException(name + " is there already and is not overwritten", name, List.of())
                .advising("give the new file another name");
    }

    private UsageException refusal(String verb, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UsageException(name + ": there is no such file", name, List.of());
        }
        if (e instanceof AccessDeniedException) {
            return new UsageException(name + " may not be " + verb, name, List.of());
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : null;
        return refusal(verb, reason == null ? String.valueOf(e.getMessage()) : reason);
    }

    private UsageException refusal(String verb, String reason) {
        return new UsageException(name + " cannot be " + verb + ": " + reason, name, List.of());
    }
}
