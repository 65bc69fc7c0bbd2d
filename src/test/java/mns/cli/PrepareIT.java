package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base of one's own is prepared by processes as they are: at a terminal, many at once, and as large as it may be. */
class PrepareIT {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useABaseOfOnesOwn() throws IOException {
        tool = new PackagedTool(PackagedTool.HOME, work)
                .with("HOME", work.toString())
                .with("XDG_CACHE_HOME", work.resolve("cache").toString());
        Files.copy(Path.of(MnsRunner.LIGHTHOUSE), work.resolve("base.json"));
    }

    /** Makes the same base so large that a look-up does not prepare it. */
    private void makeLarge() throws IOException {
        String base = Files.readString(work.resolve("base.json"));
        Files.writeString(work.resolve("large.json"), base + " ".repeat(9 * MEBIBYTE));
    }

    @Test
    void onATerminalABarShowsHowFarItIs() throws Exception {
        assumeTrue(tool.sh("script --version | grep util-linux").exit() == 0, "script of util-linux is there");

        Run run = tool.sh("script -qec '\"$MNS\" prepare base.json' /dev/null");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\r[" + "#".repeat(40) + "] 100 % indexing")
                .containsPattern("\r {60}\rbase\\.json: prepared, 10 facts, ");
    }

    @Test
    void elsewhereNothingIsDrawn() throws Exception {
        Run run = tool.run("prepare base.json");

        assertThat(run.exit()).isZero();
        assertThat(run.out() + run.err())
                .startsWith("base.json: prepared, 10 facts, ")
                .doesNotContain("\r", "#");
    }

    @Test
    void aLookUpSaysThatALargeBaseCouldBePrepared() throws Exception {
        makeLarge();
        String lights = tool.run("lights --facts base.json").out();
        String notice =
                "mns: large.json has 9 MiB, which were read for this look-up alone; mns prepare large.json reads them"
                        + " once for all\n";

        assertThat(tool.run("lights --facts large.json")).isEqualTo(new Run(0, lights, notice));
        assertThat(tool.run("lights --facts large.json --json").err()).isEmpty();
        assertThat(tool.sh("printf 'lights --count\\nlights --count\\n' | \"$MNS\" --facts large.json shell")
                        .err())
                .isEqualTo(notice.replace("mns: ", "standard input:1: "));
        assertThat(tool.run("prepare large.json").exit()).isZero();
        assertThat(tool.run("lights --facts large.json")).isEqualTo(new Run(0, lights, ""));
    }

    @Test
    void aBaseThatWouldTakeTooMuchMemoryHasToBePreparedFirst() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(work.resolve("huge.json").toFile(), "rw")) {
            file.setLength(129L * MEBIBYTE);
        }

        assertThat(tool.run("lights --facts huge.json"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "mns: huge.json: has 129 MiB, too many to be read for each look-up; mns prepare huge.json reads it"
                                + " once for all\n"));
    }

    @Test
    void manyAtOnceAnswerTheSameAndLeaveOneForm() throws Exception {
        String lights = tool.run("lights --facts base.json --no-cache").out();

        // A file that was just written is not prepared.
        Run run = tool.sh(
                "sleep 3; export MNS_FACTS=base.json; for i in $(seq 32); do \"$MNS\" lights >out.$i 2>&1 & done; wait");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        List<String> outputs = new ArrayList<>();
        for (int i = 1; i <= 32; i++) {
            outputs.add(Files.readString(work.resolve("out." + i)));
        }
        assertThat(outputs).containsOnly(lights);
        assertThat(tool.sh("ls -A cache/mns | wc -l").out().strip()).isEqualTo("1");
        assertThat(tool.run("prepare --list").out()).contains("base.json").hasLineCount(1);
        assertThat(tool.run("lights --facts base.json")).isEqualTo(new Run(0, lights, ""));
    }
}
