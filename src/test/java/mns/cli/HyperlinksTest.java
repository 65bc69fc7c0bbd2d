package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources can be clicked on where the terminal is known to show links, and where they are asked for. */
class HyperlinksTest {
    private static final String LINK = "\u001b]8;id=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terminal | TERM=xterm-kitty |                                | false
            terminal | TERM=xterm       | --hyperlinks never             | false
            terminal | TERM=xterm       | --hyperlinks auto              | true
            terminal | TERM=xterm       | --hyperlinks ALWAYS            | true
            pipe     | TERM=xterm       | --width 80                     | false
            pipe     | TERM=xterm       | --width 80 --hyperlinks auto   | false
            pipe     | TERM=xterm       | --width 80 --hyperlinks always | true
            """)
    void areThereOnlyWhereTheyAreAskedFor(String out, String variables, String option, boolean linked) {
        MnsRunner mns = new MnsRunner().onTerminal(out.equals("terminal") ? "oe" : "", 80);
        for (String each : variables.split(" ")) {
            String[] variable = each.split("=", 2);
            mns.with(variable[0], variable[1]);
        }
        for (String line : new String[] {"functions 5", "show functions/5", "cite functions/5", "sources"}) {
            Run run = mns.runLine(line + " --no-pager" + (option == null ? "" : " " + option));
            assertThat(run.exit()).isZero();
            assertThat(run.out().contains(LINK)).as(line).isEqualTo(linked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show functions/5 --json", "functions 5", "functions 5 -o markdown", "cite functions/5"})
    void whatScriptsReadHasNone(String line) {
        Run run = new MnsRunner().runLine(line + " --hyperlinks always");
        assertThat(run).isEqualTo(new MnsRunner().runLine(line));
    }

    @Test
    void aModeIsAutoAlwaysOrNever() {
        Run run = new MnsRunner().runLine("functions --json --hyperlinks alway");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("hyperlink mode", "always");
    }
}
