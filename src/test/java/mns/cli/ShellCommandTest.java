package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a script are run one after the other, with the options of the shell where they have none. */
class ShellCommandTest {
    private static final String COUNTS = "functions 4-6 -c\ntags -n 1 -c\n";

    @Test
    void everyLineIsAnswered() {
        assertThat(shell(COUNTS)).isEqualTo(new Run(0, "3\n1\n", ""));
    }

    @Test
    void whereLinesAreTypedButNotSeenItSaysWhatItWaitsFor() {
        Run run = new MnsRunner()
                .onTerminal("ie", 80)
                .reading("functions 5 --fields id\n".getBytes(StandardCharsets.UTF_8))
                .run("shell");

        assertThat(run)
                .isEqualTo(new Run(
                        0, "functions/5\n", "mns: each line is run as if typed after mns; exit or Ctrl-D ends\n"));
    }

    @Test
    void aScriptIsReadFromAFile(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("lookups.mns"), "# two counts\n" + COUNTS);

        assertThat(new MnsRunner().run("shell", script.toString())).isEqualTo(new Run(0, "3\n1\n", ""));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aScriptIsNoneThatSomeoneTypes(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("lookups.mns"), COUNTS);

        assertThat(new MnsRunner().onTerminal("ioe", 80).run("shell", script.toString()))
                .isEqualTo(new Run(0, "3\n1\n", ""));
        assertThat(new MnsRunner().onTerminal("ie", 80).run("shell", script.toString()))
                .isEqualTo(new Run(0, "3\n1\n", ""));
        assertThat(new MnsRunner()
                        .onTerminal("oe", 80)
                        .reading(COUNTS.getBytes(StandardCharsets.UTF_8))
                        .run("shell"))
                .isEqualTo(new Run(0, "3\n1\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags -c;functions 99;nonsense;functions 1 -c  | 1
            tags -c;nonsense;functions 99;functions 1 -c  | 2
            tags -c;tags -c --facts none;nonsense         | 3
            tags -c;functions 1 -c                        | 0
            functions 99;exit;nonsense                    | 1
            tags -c;nonsense;quit                         | 2
            """)
    void theExitCodeIsThatOfTheFirstLineThatFails(String lines, int exit) {
        assertThat(shell(lines.replace(";", "\n")).exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({
        "funcs,                     true",
        "functions --nope,          true",
        "functions 99,              true",
        "functions --facts nowhere, true",
        "functions --nope -o text,  false",
        "functions 99 -o text,      false",
    })
    void mistakesAreReportedInTheFormatOfTheShell(String line, boolean json) {
        assertThat(shell(line + "\n", "--json").err().startsWith("{")).isEqualTo(json);
    }

    @Test
    void stopEndsTheScriptAtTheFirstError() {
        String lines = "functions 1 -c\nfunctions 99\nfunctions 2 -c\n";

        assertThat(shell(lines).out()).isEqualTo("1\n1\n");
        assertThat(shell(lines, "--stop")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEqualTo("1\n");
        });
    }

    @ParameterizedTest
    @CsvSource({"exit", "quit"})
    void itEndsAt(String word) {
        assertThat(shell("functions 1 -c\n" + word + "\nfunctions 1-2 -c\n")).isEqualTo(new Run(0, "1\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -o jsonl --fields id | functions 5               | {"id":"functions/5"}
            -o jsonl --fields id | functions 5 -o csv        | id;functions/5
            -o jsonl --fields id | functions 5 --fields number | {"number":5}
            -o csv --fields id   | functions 5 --json        | [;{"id":"functions/5"};]
            --json --fields id   | functions 5 -o jsonl      | {"id":"functions/5"}
            --count              | functions 5               | 1
            -o jsonl             | tags -n 1 --fields tag    | {"tag":"claim"}
            --count              | functions -- 5            | 1
            -0                   | functions 5 --json --fields id  | [;{"id":"functions/5"};]
            --null               | functions 5 -o csv --fields id  | id;functions/5
            --json               | functions 5 -0 -c               | 1
            --json               | cite functions/5 --count        | 1
            """)
    void itsOptionsHoldForLinesThatHaveNone(String options, String line, String out) {
        assertThat(shell(line + "\n", options.split(" ")).out()).isEqualTo(out.replace(";", "\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--width 30",
                "--color always",
                "--width 50 --hyperlinks always",
                "-q",
                "-c",
                "--fields id,title",
                "-o md",
                "-0"
            })
    void everyOutputOptionHoldsForLines(String options) {
        assertThat(shell("functions 5-6\n", options.split(" ")))
                .isEqualTo(new MnsRunner().runLine("functions 5-6 " + options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o json", "--output csv", "--json", "-0", "--width 30 -q"})
    void itsOptionsAreNotThoseOfTheSameNameThatMeanSomethingElse(String options) {
        assertThat(shell("schema\n", options.split(" "))).isEqualTo(new MnsRunner().run("schema"));
        assertThat(shell("schema --output\n", options.split(" "))).isEqualTo(new MnsRunner().run("schema", "--output"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none       | none       | this fact base
            CANALGUARD | none       | the fact base CANALGUARD (MNS_FACTS)
            none       | LIGHTHOUSE | the fact base LIGHTHOUSE
            CANALGUARD | LIGHTHOUSE | the fact base LIGHTHOUSE
            """)
    void anUnknownTopicIsOneOfTheFactBaseInUse(String variable, String option, String place) {
        MnsRunner mns = new MnsRunner().reading("unheard-of\n".getBytes(StandardCharsets.UTF_8));
        if (variable != null) {
            mns.with("MNS_FACTS", file(variable));
        }
        Run run = option == null ? mns.run("shell") : mns.run("shell", "--facts", file(option));

        assertThat(run.err()).contains("is neither a topic of " + file(place) + " nor a command");
    }

    private static String file(String text) {
        return text.replace("CANALGUARD", MnsRunner.CANAL_GUARD).replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE);
    }

    @Test
    void itsFactBaseHoldsForLinesThatNameNone() {
        assertThat(shell(
                        "lights -c\nduties 1-24 -c --facts " + MnsRunner.CANAL_GUARD + "\n",
                        "--facts",
                        MnsRunner.LIGHTHOUSE))
                .isEqualTo(new Run(0, "4\n24\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -o nonsense   | unknown format "nonsense"
            --width x     | --width takes a whole number
            a.mns b.mns   | shell takes one script, not also "b.mns"
            no-such.mns   | no-such.mns: there is no such file
            --match x     | --match
            """)
    void aMistakeInItsOwnLineIsReportedOnce(String options, String message) {
        Run run = shell(COUNTS, options.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }

    @Test
    void aScriptThatEndsWithinQuotesIsAMistake() {
        Run run = shell("functions 1 -c\nsearch 'state");

        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "1\n",
                                "standard input:2: a quote in this line is not closed; close it, or write a backslash before it\n"));
    }

    @Test
    void aScriptThatIsNoTextIsAMistake() {
        byte[] script = "functions 1 -c\n\u00e4\n".getBytes(StandardCharsets.ISO_8859_1);

        Run run = new MnsRunner().reading(script).run("shell");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("mns: the script is not valid UTF-8; save it as UTF-8\n");
    }

    @Test
    void aScriptThatIsAFolderIsAMistake(@TempDir Path folder) {
        Run run = new MnsRunner().run("shell", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("mns: " + folder + " is a folder, not a file\n");
    }

    private static Run shell(String lines, String... options) {
        String[] line = new String[options.length + 1];
        line[0] = "shell";
        System.arraycopy(options, 0, line, 1, options.length);
        return new MnsRunner().reading(lines.getBytes(StandardCharsets.UTF_8)).run(line);
    }
}
