package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders, days and sizes come from the user's variables, clock and terminal. */
@Isolated("changes the default time zone")
class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XDG_STATE_HOME=/state HOME=/home/a   | /state
            XDG_STATE_HOME=/state                | /state
            XDG_STATE_HOME= HOME=/home/a         | /home/a/.local/state
            XDG_STATE_HOME=state HOME=/home/a    | /home/a/.local/state
            HOME=/home/a                         | /home/a/.local/state
            XDG_STATE_HOME=state HOME=a          |
            HOME=                                |
            HOME=a                               |
            """)
    void stateIsKeptBelowAFolderThatIsNoRelativeOne(String variables, String folder) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String each : variables.split(" ")) {
            String[] variable = each.split("=", 2);
            all.put(variable[0], variable[1]);
        }
        Environment environment = new Environment(all, true, true, true, "", new Machine(), Optional.empty());

        assertThat(environment.stateFolder())
                .isEqualTo(Optional.ofNullable(folder).map(Path::of));
    }

    @Test
    void theTerminalTellsItsWidthBetterThanColumns() {
        Run narrow = new MnsRunner().onTerminal("o", 30).runLine("functions 5 --color never");

        assertThat(new MnsRunner().onTerminal("o", 30).with("COLUMNS", "70").runLine("functions 5 --color never"))
                .isEqualTo(narrow)
                .isNotEqualTo(new MnsRunner().onTerminal("o", 70).runLine("functions 5 --color never"));
    }

    @Test
    void whereTheTerminalIsThatOfErrorsAloneItsWidthIsKnownToo() {
        Run narrow = new MnsRunner().onTerminal("e", 30).with("COLUMNS", "70").runLine("help");

        assertThat(narrow).isEqualTo(new MnsRunner().onTerminal("oe", 30).runLine("help"));
    }

    @Test
    void linesOfAScriptHaveNoTerminal() {
        byte[] script = "functions 5 -n 0\nfunctions 5\nlegal nothing-with-a-name-that-is-so-very-long-as-this-one-is\n"
                .getBytes(StandardCharsets.UTF_8);
        Run piped = new MnsRunner().reading(script).run("shell");

        assertThat(new MnsRunner().onTerminal("oe", 40).reading(script).run("shell"))
                .isEqualTo(piped);
        assertThat(piped.err()).hasLineCount(1);
    }

    @Test
    void typedLinesAreShownOnTheTerminalAndReadFromNowhere() {
        Machine host = new Machine();
        Map<String, String> variables = Map.of("TERM", "xterm", "MNS_FACTS", "usual.json");
        Optional<Path> home = Optional.of(Path.of("home"));
        for (boolean err : new boolean[] {true, false}) {
            Environment outer = new Environment(variables, true, true, err, "C", new Machine(), home);
            assertThat(outer.ofTypedLines(host))
                    .isEqualTo(new Environment(variables, false, true, err, "C", host, home));
            assertThat(outer.ofScripts())
                    .isEqualTo(new Environment(variables, false, false, false, "C", outer.machine(), home));
        }
    }

    @Test
    void todayIsTheDayWhereTheUserIs() {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT+12"));
            LocalDate behind = new Machine().today();
            TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT-14"));
            assertThat(new Machine().today()).isAfter(behind);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void aTerminalThatTellsNoSizeHasNone() {
        Machine host = new Machine();

        assertThat(host.rows()).isNotNegative();
        assertThat(host.columns()).isNotNegative();
    }
}
