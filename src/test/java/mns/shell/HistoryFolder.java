package mns.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which the tests of the history keep one. */
abstract class HistoryFolder {
    @TempDir
    Path work;

    Path folder;
    Path file;

    @BeforeEach
    final void nameTheFile() {
        folder = work.resolve("state/mns");
        file = folder.resolve("history");
    }

    final void add(String line) throws IOException {
        HistoryCheck.in(folder).file().orElseThrow().add(line);
    }

    final void given(byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Files.write(file, bytes);
    }
}
