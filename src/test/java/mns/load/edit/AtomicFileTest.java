package mns.load.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all, and nothing is left beside it. */
final class AtomicFileTest {
    private static final byte[] OLD = "old".getBytes(UTF_8);
    private static final byte[] NEW = "new content".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-rw-", "rwxr-x---"})
    void theModeStays(String mode) throws IOException {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        AtomicFile.replace(file, OLD, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(mode);
        assertThat(names()).containsExactly("base.json");
    }

    @Test
    void linksAreFollowedAndStay() throws IOException {
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("base.json");
        Files.write(real, OLD);
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("elsewhere/base.json"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

        AtomicFile.replace(second, OLD, NEW);

        assertThat(Files.isSymbolicLink(first) && Files.isSymbolicLink(second)).isTrue();
        assertThat(real).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("elsewhere", "first", "second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r--r--", "r--------", "---------"})
    void aReadOnlyFileIsRefused(String mode) throws IOException {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        assertRefused(file, "it is read-only");
    }

    @Test
    void whatIsNoRegularFileIsRefused() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertRefused(folder, "it is a folder");
        assertRefused(pipe, "it is no regular file");
        assertRefused(Path.of("/dev/null"), "it is no regular file");
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("none"), OLD, NEW))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), "of another");

        assertRefused(file, "another program changed it meanwhile");
        assertThat(file).hasContent("of another");
    }

    @Test
    void aFileThatIsBeingReplacedIsLeftAlone() throws IOException {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused(file, "another program changed it meanwhile");
        }
        AtomicFile.replace(file, OLD, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void ofManyAtOnceOneReplacesTheFile() throws Exception {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String content = "content " + i;
            tasks.add(() -> {
                AtomicFile.replace(file, OLD, content.getBytes(UTF_8));
                return content;
            });
        }
        List<String> written = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (Future<String> each : pool.invokeAll(tasks)) {
            try {
                written.add(each.get());
            } catch (ExecutionException e) {
                assertThat(e).hasRootCauseInstanceOf(FileSystemException.class);
            }
        }
        pool.shutdown();

        assertThat(written).hasSize(1);
        assertThat(file).hasContent(written.get(0));
        assertThat(names()).containsExactly("base.json");
    }

    /** Locks of one process hold for another one only as long as it has not closed the file in any way. */
    @Test
    void anotherProcessIsRefusedTheLock() throws Exception {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        Path ready = folder.resolve("ready");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString(),
                        ready.toString())
                .start();
        try {
            while (other.isAlive() && Files.notExists(ready)) {
                Thread.sleep(20);
            }
            assertThat(other.isAlive()).isTrue();
            assertRefused(file, "another program changed it meanwhile");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        AtomicFile.replace(file, OLD, NEW);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aNewFileIsMadeWhole() throws IOException {
        Path file = folder.resolve("base.json");

        AtomicFile.create(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("base.json");
    }

    @Test
    void aNewFileOverwritesNothing() throws IOException {
        Path file = Files.write(folder.resolve("base.json"), OLD);
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("nowhere"));

        for (Path each : List.of(file, lost, folder)) {
            assertThatThrownBy(() -> AtomicFile.create(each, NEW)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("base.json", "lost");
    }

    @Test
    void aFolderThatIsMissingIsReported() {
        Path file = folder.resolve("none/base.json");

        assertThatThrownBy(() -> AtomicFile.create(file, NEW)).isInstanceOf(NoSuchFileException.class);
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> AtomicFile.replace(file, OLD, NEW))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo(reason));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
