package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is written arrives, once and in order, however it is read; where it cannot, the exit code says so. */
final class WholeOutputIT {
    /** Makes the terminal pass bytes on as they are, and never wait for room. */
    private static final String NON_BLOCKING_TERMINAL =
            "stty raw -echo; printf BEGIN; exec perl -e 'use Fcntl; fcntl(STDOUT, F_SETFL, O_RDWR | O_NONBLOCK); exec @ARGV' ";

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() throws Exception {
        tool = new PackagedTool(PackagedTool.HOME, work);
        assumeTrue(tool.sh("perl -MSocket -MFcntl -e 1").exit() == 0, "perl is there");
        Files.copy(Path.of("src/test/resources/mns/cli/slow-reader.pl"), work.resolve("reader"));
        Files.writeString(work.resolve("many"), "timeline --json\n".repeat(20));
        Files.writeString(work.resolve("wrong"), "nowhere\n".repeat(5000));
    }

    @ParameterizedTest
    @CsvSource({
        "pipe,   0, functions 5 --count",
        "pipe,   0, timeline --json",
        "pipe,   2, timeline --json",
        "pipe,   1, shell many",
        "socket, 0, functions 5 --count",
        "socket, 0, timeline --json",
        "socket, 2, shell many",
    })
    void aNonBlockingOutputIsWaitedFor(String kind, int late, String line) throws Exception {
        Run read = tool.sh("perl reader " + kind + " 1 " + late + " \"$MNS\" " + line);
        assertThat(read).isEqualTo(tool.run(line));
        assertThat(read.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "socket"})
    void soIsStandardError(String kind) throws Exception {
        Run read = tool.sh("perl reader " + kind + " 2 1 \"$MNS\" shell wrong");
        Run plain = tool.run("shell wrong");
        assertThat(plain.err().lines()).hasSize(5000);
        assertThat(read).isEqualTo(new Run(plain.exit(), plain.err(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions 5", "timeline --json", "shell many"})
    void soIsATerminal(String line) throws Exception {
        assumeTrue(tool.sh("script --version | grep util-linux").exit() == 0, "script of util-linux is there");
        Files.writeString(work.resolve("typed"), NON_BLOCKING_TERMINAL + "\"$MNS\" " + line + "\n");
        Files.writeString(work.resolve("plain"), "stty raw -echo; printf BEGIN; exec \"$MNS\" " + line + "\n");
        Run read = tool.sh("perl reader pipe 1 1 script -qec 'sh typed' /dev/null");
        Run plain = tool.sh("script -qec 'sh plain' /dev/null");
        assertThat(answer(read)).isEqualTo(answer(plain)).isNotEmpty();
        assertThat(read.exit()).isZero();
    }

    /** Leaves out the end of input, which script may have shown before the terminal was told to show nothing typed. */
    private static String answer(Run run) {
        return run.out().substring(run.out().indexOf("BEGIN") + "BEGIN".length());
    }

    @Test
    void inputThatComesLateIsWaitedFor() throws Exception {
        String late = "perl -e 'use Fcntl; fcntl(STDIN, F_SETFL, O_NONBLOCK); exec @ARGV' ";
        String ids = "{ sleep 1; echo functions/5; sleep 1; echo functions/4; } | ";
        assertThat(tool.sh(ids + late + "\"$MNS\" show - --json"))
                .isEqualTo(tool.run("show functions/5 functions/4 --json"));
        assertThat(tool.sh("{ sleep 1; echo functions 5; } | " + late + "\"$MNS\" shell"))
                .isEqualTo(tool.run("functions 5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "socket"})
    void onlyAReaderThatHasLeftIsNoFailure(String kind) throws Exception {
        String leaves =
                "sed 's/^while .*/sysread($reader, my $piece, 100); close($reader); if (0) {/' reader >leaver; ";
        assertThat(tool.sh(leaves + "perl leaver " + kind + " 1 0 \"$MNS\" shell many"))
                .isEqualTo(new Run(141, "", ""));
    }
}
