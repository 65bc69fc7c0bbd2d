package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many shells add to one history, which stays of a fair size. */
final class HistoryGrowthTest extends HistoryFolder {
    private static final int SHELLS = 4;
    private static final int LINES = 250;

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
    void aFileIsLargeFromMoreThan256KibOn() throws Exception {
        given("tags and more\n"
                .repeat(1 << 15)
                .substring(0, (1 << 18) - 6)
                .concat("\n")
                .getBytes());
        int lines = HistoryCheck.in(folder).lines().size();
        add("last");
        assertThat(HistoryCheck.in(folder).lines()).hasSize(lines + 1);

        add("x");
        assertThat(Files.size(file)).isBetween((1L << 17) - 16, 1L << 17);
        assertThat(HistoryCheck.in(folder).lines()).endsWith("last", "x");
    }

    @Test
    void aFileIsTooLargeFromMoreThanOneMibOn() throws Exception {
        given("tags\n".repeat(1 << 18).substring(0, 1 << 20).getBytes());
        assertThat(HistoryCheck.in(folder).notice()).isEmpty();

        given("tags\n".repeat(1 << 18).substring(0, (1 << 20) + 1).getBytes());
        assertThat(HistoryCheck.in(folder).notice()).isPresent();
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

    private static String lines(String start, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(start).append(i).append('\n');
        }
        return lines.toString();
    }
}
