package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.cli.command.TagsCommand;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.load.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An argument line is read as it is meant, and what is wrong with it is said in a sentence. */
class ArgumentLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions -n 2 --limit 1 -c                 | functions -n 1 -c
            functions 5 -o csv -o text                  | functions 5
            functions 5 --fields id --fields title      | functions 5 --fields title
            --limit 3 functions -n 1                    | functions -n 1
            functions --limit 0000000000001             | functions --limit 1
            functions --skip 00 -n 1                    | functions -n 1
            functions --fields ,id,,title,              | functions --fields id,title
            timeline --confidence ,low,,medium,         | timeline --confidence low,medium
            -h functions -c                             | functions --help
            -c -h functions                             | help functions
            --facts LIGHTHOUSE -h lights                | help lights --facts LIGHTHOUSE
            -h --facts LIGHTHOUSE                       | help --facts LIGHTHOUSE
            --facts=LIGHTHOUSE help                     | help --facts LIGHTHOUSE
            --facts LIGHTHOUSE help lights              | lights --help --facts LIGHTHOUSE
            --on-this-day 12-14 timeline                | timeline --on-this-day 12-14
            --on-this-day=12-14 timeline                | timeline --on-this-day 12-14
            --no-pager -c functions                     | functions -c
            functions -rcn5                             | functions --reverse --count --limit 5
            functions -n5 -tterrorism                   | functions --limit 5 --tag terrorism
            functions -cn=3                             | functions --count --limit=3
            -rn3 functions                              | functions -n 3 -r
            functions -c -- 5                           | functions 5 --count
            -V functions                                | --version
            -- functions 5                              | functions 5
            help EXIT-CODES                             | help exit-codes
            """)
    void theseLinesMeanTheSame(String line, String other) {
        assertThat(run(line)).isEqualTo(run(other));
        assertThat(run(line).exit()).isZero();
        assertThat(run(line).out()).isNotEmpty();
    }

    @Test
    void blanksAroundTheNamesOfAListDoNotMatter() {
        assertThat(new MnsRunner().run("functions", "5", "--fields", " id , title "))
                .isEqualTo(new MnsRunner().run("functions", "5", "--fields", "id,title"));
        assertThat(new MnsRunner().run("functions", "5", "--fields", "id, ,title"))
                .isEqualTo(new MnsRunner().run("functions", "5", "--fields", "id,title"));
        assertThat(new MnsRunner().run("timeline", "--confidence", "low, medium"))
                .isEqualTo(new MnsRunner().run("timeline", "--confidence", "low,medium"));
    }

    @Test
    void aNumberIsReadToItsLastDigitAsFarAsNumbersGo() {
        assertThat(number(arguments("--width 999999998"))).isEqualTo(999_999_998);
        assertThat(number(arguments("--width 0090"))).isEqualTo(90);
        assertThat(number(arguments("--width 4294967297"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(number(arguments("--width 99999999999"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(number(arguments("--width 2147483647"))).isEqualTo(Integer.MAX_VALUE);
        assertThat(number(arguments("--quiet"))).isEqualTo(77);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --json -o json      | {"error":{"code":"usage","message":"a command or topic is missing; mns help lists both","suggestions":[]}}
            --no-pager          | mns: a command or topic is missing; mns help lists both
            -n 5                | mns: a command or topic is missing; mns help lists both
            --                  | mns: a command or topic is missing; mns help lists both
            --facts             | mns: --facts needs a value: --facts FILE, use this fact base instead of the bundled one; for example: --facts facts.json
            functions -n        | mns: --limit needs a value: --limit N, at most N facts; for example: --limit 10
            functions --aa --bb | mns: functions has no option "--aa"; mns functions --help lists them
            functions -border   | mns: functions has no option "-border"; mns functions --help lists them
            functions --jsno=5  | mns: functions has no option "--jsno"; did you mean --json? mns functions --help lists them
            search a --border   | mns: search has no option "--border"; mns search --help lists them
            schema --output 5   | mns: --output takes no value here; mns schema --output prints the schema of the JSON output
            functons --jsn      | mns: "functons" is neither a topic of this fact base nor a command; did you mean functions? mns help lists both
            lights --nope --facts LIGHTHOUSE | mns: lights has no option "--nope"; mns --facts LIGHTHOUSE lights --help lists them
            lights --nope --facts=LIGHTHOUSE | mns: lights has no option "--nope"; mns --facts LIGHTHOUSE lights --help lists them
            --facts=LIGHTHOUSE lights --nope | mns: lights has no option "--nope"; mns --facts LIGHTHOUSE lights --help lists them
            cite functions/5 --style ris --width x | mns: --width takes a whole number of 0 or more, not "x"; for example: --width 10
            cite functions/5 --style ris --color x | mns: unknown colour mode "x"; valid: auto, always, never
            """)
    void aMistakeIsReportedInOneSentence(String line, String told) {
        String sentence = told.replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE);
        assertThat(run(line)).isEqualTo(new Run(2, "", sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions --version", "functions -V", "tags --style ris", "show functions/5 -n 3"})
    void anOptionOfAnotherCommandIsNone(String line) {
        Run run = run(line);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(" has no option \"");
    }

    @Test
    void theSchemaIsThatOfFactBasesUnlessThatOfTheOutputIsAskedFor() throws Exception {
        assertThat(run("schema")).isEqualTo(new Run(0, Schema.ofFactBase(), ""));
        assertThat(run("schema --output")).isEqualTo(new Run(0, Schema.ofOutput(), ""));
        assertThat(run("--json schema").err()).contains("schema has no option \\\"--json\\\"");
    }

    private static Run run(String line) {
        return new MnsRunner().runLine(line.replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE));
    }

    private static Arguments arguments(String words) {
        CommandSyntax usage = new TagsCommand().usage();
        return new Arguments(usage.parser(List.of(words.split(" "))).parseArgs(words.split(" ")));
    }

    private static int number(Arguments arguments) {
        try {
            return arguments.number("--width", 77);
        } catch (UsageException e) {
            throw new IllegalStateException(e);
        }
    }
}
