package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shell starts whatever its history file holds, and keeps every line in it that is typed. */
final class HistoryTest {
    private static final int SHELLS = 4;
    private static final int LINES = 250;

    @TempDir
    private Path work;

    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        folder = work.resolve("state/mns");
        file = folder.resolve("history");
    }

    /** Adds lines to the history in a folder, as a shell of its own. */
    static final class Shell {
        public static void main(String[] arguments) throws IOException {
            HistoryFile history = new HistoryFile(Path.of(arguments[0]));
            for (int i = 0; i < LINES; i++) {
                history.add(arguments[1] + " " + i);
            }
        }
    }

    @Test
    void aNewFileIsForItsOwnerOnly() throws Exception {
        HistoryCheck check = HistoryCheck.in(folder);

        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions",
                "search '\u018fliyev'",
                "passage 'one\ntwo'",
                "functions -E '\\bterror\\n'",
                "a\\\\b \\",
                "\ttab"
            })
    void aLineComesBackAsItWasTyped(String line) throws Exception {
        add(line);
        add("tags");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly(line, "tags");
    }

    @Test
    void aFileThatOthersMayReadIsTightened() throws Exception {
        given("tags\n".getBytes());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "control", "large", "long"})
    void whatIsNoHistoryIsPutAside(String kind) throws Exception {
        byte[] bytes = switch (kind) {
            case "bytes" -> new byte[] {'t', '\n', (byte) 0xFF, '\n', 't', '\n'};
            case "control" -> "tags\n\u0000\u001b[2J\ntags\n".getBytes();
            case "large" -> "tags\n".repeat(300_000).getBytes();
            default -> "x".repeat(10 << 20).getBytes();
        };
        given(bytes);

        HistoryCheck check = HistoryCheck.in(folder);

        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).contains("the history in " + file + " could not be read; it is in history.bad now");
        assertThat(folder.resolve("history.bad")).hasBinaryContent(bytes);
        add("tags");
        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(file);

        assertNotKept("it is not a regular file");
    }

    @Test
    void aPipeInItsPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(folder);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "mkfifo is there");

        assertNotKept("it is not a regular file");
    }

    @Test
    void aFileOfSomebodyElseIsLeftAlone() throws Exception {
        given("tags\n".getBytes());
        assumeTrue(
                new ProcessBuilder("chown", "12345", file.toString()).start().waitFor() == 0,
                "files can be given away");

        assertNotKept("it belongs to another user");
        assertThat(file).hasContent("tags\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Files.writeString(work.resolve("state"), "");

        assertThat(HistoryCheck.in(folder).notice())
                .hasValueSatisfying(notice ->
                        assertThat(notice).startsWith("no history is kept, for " + file + " cannot be used: "));
    }

    @Test
    void aLinkLeadsToTheFile() throws Exception {
        Path real = Files.writeString(work.resolve("elsewhere"), "tags\n");
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, real);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
        new HistoryFile(file).add("legal");
        assertThat(real).hasContent("tags\nlegal\n");
    }

    @Test
    void aLineThatIsVeryLongIsNotKept() throws Exception {
        String longest = "x".repeat((1 << 13) - 1);
        add(longest + "x");
        add(longest);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly(longest);
    }

    @Test
    void aLineWithAControlCharacterIsNotKept() throws Exception {
        add("tags -c \u0001");
        add("tags \u001b[2J");
        add("tags");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aLastLineThatIsNoTextIsLeftOut() throws Exception {
        given(new byte[] {'t', 'a', 'g', 's', '\n', 'x', (byte) 0xC6});

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aLinkToNothingIsTold() throws Exception {
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, work.resolve("nothing"));

        assertNotKept("it is a link to nothing");
    }

    @Test
    void anInterruptDoesNotCloseTheFile() throws Exception {
        FiledHistory history = new FiledHistory(HistoryCheck.in(folder));
        Thread.currentThread().interrupt();
        history.internalAdd(java.time.Instant.EPOCH, "tags");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aLineThatWasCutOffStaysALineOfItsOwn() throws Exception {
        given("tags\nfunc".getBytes());
        add("legal");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "func", "legal");
    }

    @Test
    void aLargeFileLosesItsOlderHalf() throws Exception {
        given(lines("search number ", 15_000).getBytes());
        add("the last one");

        List<String> kept = HistoryCheck.in(folder).lines();

        assertThat(Files.size(file)).isLessThan(3 << 16);
        assertThat(kept)
                .endsWith("search number 14999", "the last one")
                .allMatch(each -> each.matches("search number \\d+|the last one"));
        assertThat(kept).hasSizeGreaterThan(5_000);
    }

    @Test
    void shellsThatAddAtOnceLoseNothing() throws Exception {
        HistoryCheck.in(folder);
        addAtOnce();

        List<String> kept = HistoryCheck.in(folder).lines();

        assertThat(kept).hasSize(SHELLS * LINES);
        assertInOrder(kept);
    }

    @Test
    void shellsThatAddAtOnceLoseOldLinesOnlyWhenTheFileIsLarge() throws Exception {
        given(lines("search number ", 14_400).getBytes());
        addAtOnce();

        List<String> kept = HistoryCheck.in(folder).lines();

        assertThat(Files.size(file)).isLessThan(3 << 16);
        assertThat(kept).allMatch(each -> each.matches("search number \\d+|shell\\d \\d+"));
        assertInOrder(kept);
    }

    private void addAtOnce() throws Exception {
        List<Process> shells = new ArrayList<>();
        for (int i = 0; i < SHELLS; i++) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            shells.add(new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Shell.class.getName(),
                            file.toString(),
                            "shell" + i)
                    .inheritIO()
                    .start());
        }
        for (Process shell : shells) {
            assertThat(shell.waitFor()).isZero();
        }
    }

    private static void assertInOrder(List<String> kept) {
        for (int i = 0; i < SHELLS; i++) {
            String shell = "shell" + i + " ";
            assertThat(kept.stream().filter(each -> each.startsWith(shell)).toList())
                    .containsExactlyElementsOf(IntStream.range(0, LINES)
                            .mapToObj(number -> shell + number)
                            .toList());
        }
    }

    private void assertNotKept(String reason) {
        HistoryCheck check = HistoryCheck.in(folder);
        assertThat(check.file()).isEmpty();
        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).contains("no history is kept, for " + file + " cannot be used: " + reason);
    }

    private void add(String line) throws IOException {
        HistoryCheck.in(folder).file().orElseThrow().add(line);
    }

    private void given(byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Files.write(file, bytes);
    }

    private static String lines(String start, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(start).append(i).append('\n');
        }
        return lines.toString();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
