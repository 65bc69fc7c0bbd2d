package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line uses one fact base, which may come through standard input. */
class FactsOptionTest {
    private static final String LIGHTHOUSE = MnsRunner.LIGHTHOUSE;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lights",
                "lights 1 --json",
                "timeline --chart",
                "search lamp",
                "show lights/1",
                "cite lights/1",
                "sources -o csv",
                "tags",
                "stats",
                "help lights",
                "lights --help",
                "--version",
                "--help"
            })
    void standardInputIsAFactBaseForEveryCommand(String line) throws IOException {
        Run named = new MnsRunner().runLine("--facts " + LIGHTHOUSE + " " + line);

        assertThat(named.exit()).isZero();
        assertThat(piped().runLine("--facts - " + line)).isEqualTo(named);
        assertThat(piped().with("MNS_FACTS", "-").runLine(line)).isEqualTo(named);
        assertThat(piped().runLine(line + " --facts=-")).isEqualTo(named);
    }

    @Test
    void aCheckReadsStandardInputToo() throws IOException {
        Run sound = new Run(0, "standard input: sound, 10 facts, 3 sources\n", "");

        assertThat(piped().runLine("check --facts -")).isEqualTo(sound);
        assertThat(piped().runLine("check -")).isEqualTo(sound);
    }

    @Test
    void itIsReadOnceForAllLinesOfAScript() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "lights --count\nlights --count\nshow lights/1 -q\n");

        Run run = piped().runLine("shell " + script + " --facts -");

        assertThat(run).isEqualTo(new Run(0, "4\n4\n", ""));
    }

    @Test
    void itCannotHoldAnythingElse() throws IOException {
        String other =
                "standard input holds the fact base, so nothing else can be read from it; name the file of one of them";

        assertThat(piped().runLine("show - --facts -")).isEqualTo(new Run(2, "", "mns: " + other + "\n"));
        assertThat(piped().runLine("check - --source light-list=-")).isEqualTo(new Run(2, "", "mns: " + other + "\n"));
        assertThat(piped().runLine("shell --facts -").err())
                .isEqualTo("mns: shell reads its lines from standard input, so the fact base cannot come from there;"
                        + " name a script: mns shell SCRIPT --facts -\n");
    }

    @Test
    void aLineOfAScriptHasNoStandardInput() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "lights --facts -\n");

        assertThat(piped().runLine("shell " + script))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                script
                                        + ":1: a line of the shell has no standard input to read a fact base from; name a file\n"));
    }

    @Test
    void completionLeavesItAlone() throws IOException {
        assertThat(piped().run("__complete", "--facts", "-", "lig")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void whatIsNoFactBaseIsRefused() {
        Run run = new MnsRunner().reading("{".getBytes(StandardCharsets.UTF_8)).runLine("timeline --facts -");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mns: standard input:1:").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--facts a.json lights --facts b.json",
                "--facts a.json --facts a.json lights",
                "lights --facts=a.json 1 --facts a.json",
                "--facts a.json --facts b.json",
                "--facts a.json --facts b.json --version",
                "check --facts a.json --facts b.json",
                "shell --facts a.json --facts b.json",
                "show lights/1 --facts a.json --facts b.json"
            })
    void twoFactBasesAreRefused(String line) throws IOException {
        assertThat(piped().runLine(line))
                .isEqualTo(new Run(2, "", "mns: --facts is given 2 times; a line uses one fact base\n"));
    }

    @Test
    void aLineOfTheShellMayUseAnotherThanTheShell() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "lights --count --facts " + LIGHTHOUSE + "\n");
        List<String> line = new ArrayList<>(List.of("shell", script.toString(), "--facts", MnsRunner.CANAL_GUARD));

        assertThat(new MnsRunner().runAll(List.of(line)).get(0)).isEqualTo(new Run(0, "4\n", ""));
    }

    private static MnsRunner piped() throws IOException {
        return new MnsRunner().reading(Files.readAllBytes(Path.of(LIGHTHOUSE)));
    }
}
