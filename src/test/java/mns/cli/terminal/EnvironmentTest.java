package mns.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What variables and terminals change about the output. */
class EnvironmentTest {
    private static final String ESCAPE = "\u001b[";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terminal |                                   |                | true
            terminal | TERM=dumb                         |                | false
            terminal | NO_COLOR=1                        |                | false
            terminal | NO_COLOR=                         |                | true
            terminal | NO_COLOR=1                        | --color always | true
            terminal |                                   | --color never  | false
            terminal | FORCE_COLOR=0                     |                | false
            terminal | CLICOLOR=0                        |                | false
            terminal | CLICOLOR=0 CLICOLOR_FORCE=1       |                | true
            terminal | TERM=                             |                | false
            terminal | PAGER=more                        |                | false
            terminal | PAGER=less                        |                | true
            terminal | TERM=dumb CLICOLOR_FORCE=1        |                | true
            pipe     |                                   |                | false
            pipe     | FORCE_COLOR=1                     |                | true
            pipe     | FORCE_COLOR=                      |                | false
            pipe     | FORCE_COLOR=0                     |                | false
            pipe     | FORCE_COLOR=false                 |                | false
            pipe     | FORCE_COLOR=true                  |                | true
            pipe     | FORCE_COLOR=0 CLICOLOR_FORCE=1    |                | true
            pipe     | FORCE_COLOR=1 CLICOLOR_FORCE=0    |                | true
            pipe     | CLICOLOR_FORCE=false              |                | false
            pipe     | CLICOLOR_FORCE=1                  |                | true
            pipe     | CLICOLOR_FORCE=0                  |                | false
            pipe     | CLICOLOR_FORCE=1 NO_COLOR=1       |                | false
            pipe     | FORCE_COLOR=1                     | --color never  | false
            pipe     | FORCE_COLOR=1                     | --color auto   | true
            pipe     |                                   | --color always | true
            pipe     | NO_COLOR=1 TERM=dumb              | --color always | true
            """)
    void colourFollowsTheOptionThenTheVariablesThenTheTerminal(
            String out, String variables, String option, boolean colored) {
        MnsRunner mns = new MnsRunner().onTerminal(out.equals("terminal") ? "oe" : "", 80);
        for (String each : variables == null ? new String[0] : variables.split(" ")) {
            int equals = each.indexOf('=');
            mns.with(each.substring(0, equals), each.substring(equals + 1));
        }
        Run run = mns.runLine("functions 5" + (option == null ? "" : " " + option));
        assertThat(run.exit()).isZero();
        assertThat(run.out().contains(ESCAPE)).isEqualTo(colored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions 5 --json", "functions 5 -o jsonl", "functions 5 -c"})
    void whatScriptsReadHasNoColour(String line) {
        Run run = new MnsRunner().onTerminal("oe", 80).runLine(line + " --color always");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain(ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "abc", "80", "80.5", "99999999999999999999", "\u001b[31m"})
    void columnsThatMakeNoSenseMeanEighty(String columns) {
        Run run = text(new MnsRunner().with("COLUMNS", columns).onTerminal("o", 0));
        assertThat(run).isEqualTo(text(new MnsRunner().onTerminal("o", 80)));
    }

    @ParameterizedTest
    @CsvSource({"1,20", "2,20", "10,20", "20,20", "39,39", "60,60", "500,500", "100000,100000"})
    void paragraphsAreNoWiderThanTheTerminalButNeverNarrowerThanTwenty(int columns, int widest) {
        String asked = Integer.toString(columns);
        List<Run> runs = List.of(
                text(new MnsRunner().onTerminal("o", columns)),
                text(new MnsRunner().onTerminal("o", 0).with("COLUMNS", asked)),
                new MnsRunner().runLine("functions --width " + asked));
        assertThat(runs).containsOnly(runs.get(0));
        assertThat(runs.get(0).out().lines().filter(each -> each.startsWith(" ")))
                .isNotEmpty()
                .allMatch(each -> each.length() <= widest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions 5",
                "timeline --chart --limit 9 --year 2008",
                "stats --topic legal",
                "sources wikipedia"
            })
    void noWidthIsTooLargeToFill(String line) {
        Run widest = new MnsRunner().onTerminal("o", 100_000).runLine(line + " --color never");
        assertThat(widest.exit()).isZero();
        for (String width : List.of("100000", "999999999", "2147483648", "99999999999999999999")) {
            assertThat(new MnsRunner().onTerminal("o", 80).runLine(line + " --color never --width " + width))
                    .isEqualTo(widest);
        }
        assertThat(new MnsRunner().onTerminal("o", Integer.MAX_VALUE).runLine(line + " --color never"))
                .isEqualTo(widest);
    }

    private static Run text(MnsRunner mns) {
        return mns.with("NO_COLOR", "1").run("functions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions 5", "show functions/5", "sources", "tags", "stats", "search border"})
    void pipesGetTheSameWhateverTheTerminal(String line) {
        Run run = new MnsRunner().runLine(line);
        assertThat(new MnsRunner().onTerminal("ie", 40).with("COLUMNS", "30").runLine(line))
                .isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terminal |                                 | true
            terminal | TERM=xterm                      | true
            terminal | TERM=dumb                       | false
            pipe     | TERM=dumb                       | true
            terminal | LC_ALL=C                        | false
            terminal | LC_ALL=POSIX                    | false
            terminal | LC_ALL=en_US.ISO-8859-1         | false
            terminal | LC_ALL=C.UTF-8                  | true
            terminal | LC_ALL=az_AZ.utf8               | true
            terminal | LC_ALL=en_US.UTF-8 TERM=dumb    | false
            pipe     | LC_ALL=C                        | false
            pipe     | LC_ALL=C.UTF-8                  | true
            """)
    void chartsAreInAsciiWhereNothingElseCanBeShown(String out, String variables, boolean unicode) {
        MnsRunner mns = new MnsRunner().onTerminal(out.equals("terminal") ? "oe" : "", 80);
        for (String each : variables == null ? new String[0] : variables.split(" ")) {
            int equals = each.indexOf('=');
            mns.with(each.substring(0, equals), each.substring(equals + 1));
        }
        for (String line : List.of("timeline --chart --color never", "stats --width 80 --color never")) {
            assertThat(mns.runLine(line).out().contains("█")).isEqualTo(unicode);
            assertThat(mns.runLine(line + " --ascii").out()).contains("#").matches("\\p{ASCII}+");
        }
    }
}
