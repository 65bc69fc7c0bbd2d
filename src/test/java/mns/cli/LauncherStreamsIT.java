package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit code tells of streams that are closed, full, or read by nobody. */
class LauncherStreamsIT {
    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() {
        tool = new PackagedTool(PackagedTool.HOME, work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions",
                "functions --json",
                "show functions/5",
                "sources --fields id",
                "--help",
                "functions --help",
                "--version",
                "passage a word",
            })
    void outputThatCannotBeWrittenIsAFailure(String line) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "the system has /dev/full");
        Run full = tool.run(line + " >/dev/full");
        assertThat(full.exit()).isEqualTo(74);
        assertThat(full.err()).contains("the output cannot be written: ").hasLineCount(1);
        Run closed = tool.run(line + " >&-");
        assertThat(closed.exit()).isEqualTo(74);
        assertThat(closed.err()).contains("the output cannot be written: ").hasLineCount(1);
    }

    @Test
    void aFailureNeedsNoOutput() throws Exception {
        assertThat(tool.run("functions 5 --quiet >&-")).isEqualTo(new Run(0, "", ""));
        assertThat(tool.run("functions --nope >&-").exit()).isEqualTo(2);
        assertThat(tool.run("functions 99 >/dev/full").exit()).isEqualTo(1);
    }

    @Test
    void errorsThatCannotBeToldStillHaveTheirExitCode() throws Exception {
        assertThat(tool.run("functions --nope 2>&-")).isEqualTo(new Run(2, "", ""));
        assertThat(tool.run("functions --nope 2>/dev/full")).isEqualTo(new Run(2, "", ""));
        assertThat(tool.run("functions 5 -c 2>&-")).isEqualTo(new Run(0, "1\n", ""));
        assertThat(tool.run("functions 5 >&- 2>&-").exit()).isEqualTo(74);
    }

    @Test
    void closedInputIsEmpty() throws Exception {
        assertThat(tool.run("functions 5 -c <&-")).isEqualTo(new Run(0, "1\n", ""));
        assertThat(tool.run("show - <&-")).isEqualTo(new Run(1, "", ""));
        assertThat(tool.run("passage <&-").exit()).isEqualTo(2);
        assertThat(tool.run("functions 5 -c <&- >&- 2>&-").exit()).isEqualTo(74);
    }

    @Test
    void inputIsReadAsUtf8InAnyLocale() throws Exception {
        Run run = tool.with("LC_ALL", "C").sh("printf 'Milli Təhlükəsizlik' | \"$MNS\" passage");
        assertThat(run.out())
                .isEqualTo(
                        new MnsRunner().run("passage", "Milli", "Təhlükəsizlik").out());
    }

    @Test
    void aReaderThatLeavesEndsTheToolInSilence() throws Exception {
        Files.writeString(work.resolve("many.json"), manyLights(4000));
        Run run = tool.sh("{ \"$MNS\" lights --facts many.json; echo $? >&2; } | head -n 1");
        assertThat(run).isEqualTo(new Run(0, "lights/1\t\tThe light number 1 was lit each night.\n", "141\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions", "functions --json", "help", "--version"})
    void aReaderThatLeavesBehindAShortAnswerIsNoFault(String line) throws Exception {
        Run run = tool.sh("{ \"$MNS\" " + line + "; echo $? >&2; } | head -n 1");
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).isIn("0\n", "141\n");
    }

    /** Returns a fact base that does not fit into the buffer of a pipe. */
    private static String manyLights(int count) {
        StringBuilder facts = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            facts.append(i == 1 ? "" : ",\n").append("""
                    {"id": "lights/%1$d", "topic": "lights", "number": %1$d, "title": "Light %1$d",
                     "statement": "The light number %1$d was lit each night.", "tags": ["light"],
                     "confidence": "high",
                     "evidence": [{"source": "list", "locator": "line %1$d", "stance": "supports"}]}""".formatted(i));
        }
        return """
                {"format": 1, "id": "many", "title": "Many lights", "description": "Many.", "version": "1.0.0",
                 "license": "CC0-1.0", "names": [{"language": "en", "name": "Lights"}], "lifetime": "1851/1999",
                 "topics": [{"id": "lights", "title": "Lights", "description": "All lights."}],
                 "sources": [{"id": "list", "type": "book", "title": "List"}],
                 "facts": [%s]}
                """.formatted(facts);
    }
}
