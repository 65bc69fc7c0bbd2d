package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script may run others, but not itself, and not without end. */
class NestedScriptsTest {
    @TempDir
    private Path folder;

    @Test
    void aScriptThatRunsItselfIsAMistake() throws Exception {
        Path own = folder.resolve("own");
        Files.writeString(own, "functions 1 -c\nshell " + own + "\nfunctions 2 -c\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), own);

        for (Path each : List.of(own, link, folder.resolve("./x/../own"))) {
            Files.createDirectories(folder.resolve("x"));
            assertThat(new MnsRunner().run("shell", each.toString())).satisfies(run -> {
                assertThat(run.exit()).isEqualTo(2);
                assertThat(run.out()).isEqualTo("1\n1\n");
                assertThat(run.err()).contains(":2: ").endsWith(": " + own + " would run itself without end\n");
            });
        }
    }

    @Test
    void scriptsThatRunEachOtherAreAMistake() throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Files.writeString(one, "shell " + other + "\n");
        Files.writeString(other, "shell --stop " + one + "\nshell " + one + "\n");

        Run run = new MnsRunner().run("shell", "--stop", one.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).endsWith(": " + one + " would run itself without end"));
    }

    @Test
    void scriptsRunScriptsSixteenDeep() throws Exception {
        for (int i = 0; i < 17; i++) {
            Files.writeString(folder.resolve("s" + i), "shell " + folder.resolve("s" + (i + 1)) + "\n");
        }
        Files.writeString(folder.resolve("s17"), "functions 1 -c\n");

        assertThat(new MnsRunner().run("shell", folder.resolve("s2").toString()))
                .isEqualTo(new Run(0, "1\n", ""));
        Run run = new MnsRunner().run("shell", folder.resolve("s1").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .endsWith(": " + folder.resolve("s17") + " is not run: scripts may run scripts 16 deep at most\n");
    }

    @Test
    void aScriptMayRunAnotherTwice() throws Exception {
        Path inner = Files.writeString(folder.resolve("inner"), "functions 1 -c\n");
        Path outer = Files.writeString(folder.resolve("outer"), ("shell " + inner + "\n").repeat(40));

        assertThat(new MnsRunner().run("shell", outer.toString())).isEqualTo(new Run(0, "1\n".repeat(40), ""));
    }
}
