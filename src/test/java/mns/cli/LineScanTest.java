package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mns.cli.options.GlobalOptions;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A line, valid or not, is read by the options that its command declares. */
class LineScanTest {
    private static final List<OptionGroup> ANY = GlobalOptions.anyCommand().groups();

    /** Every short option of every command that takes no value, with its command. */
    static Stream<List<String>> everyShortFlag() {
        List<List<String>> flags = new ArrayList<>();
        List<String> names = new ArrayList<>(MnsRunner.COMMANDS.names());
        names.add("functions");
        // In a search joined letters are a word to leave out.
        names.removeIf(name -> MnsRunner.COMMANDS.usage(name).leavesOut());
        for (String name : names) {
            for (OptionGroup group : MnsRunner.COMMANDS.usage(name).groups()) {
                for (Option option : group.options()) {
                    if (!option.takesValue() && option.names().get(0).length() == 2) {
                        flags.add(List.of(name, option.names().get(0)));
                    }
                }
            }
        }
        flags.add(List.of("functions", "-V"));
        return flags.stream();
    }

    @ParameterizedTest
    @MethodSource("everyShortFlag")
    @DisplayName("Any short flag may stand before -o in one word, and errors are JSON")
    void flagsMayBeJoined(List<String> commandAndFlag) {
        for (String format : List.of("o json", "ojson", "o=jsonl", "hqo json")) {
            String line = commandAndFlag.get(0) + " " + commandAndFlag.get(1) + format + " --bad";
            Run run = new MnsRunner().runLine(line);
            assertThat(run.exit()).as(line).isEqualTo(2);
            assertThat(run.err()).as(line).startsWith("{\"error\":");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --match a b            | --match  | a    | 1
            --match=a b            | --match  | a    | 1
            -ma b                  | --match  | a    | 1
            -rm a b                | --match  | a    | 1
            -rqm=a b               | --match  | a    | 1
            --match --json         | --match  |      | 0
            --match -x b           | --match  | -x   | 1
            --match a --match c    | --match  | c    | 0
            --bad --match a        | --match  | a    | 0
            -- --match a           |          |      | 2
            --matches a            |          |      | 1
            - a                    |          |      | 2
            """)
    void wordsAreReadAsTheParserReadsThem(String line, String option, String value, int operands) {
        LineScan scan = LineScan.of(List.of(line.split(" ")), ANY);
        assertThat(scan.has("--match")).isEqualTo(option != null);
        assertThat(scan.value("--match")).isEqualTo(Optional.ofNullable(value));
        assertThat(scan.operands()).isEqualTo(operands);
    }

    @ParameterizedTest
    @CsvSource({
        "--match a timeline --json, 2",
        "--on-this-day timeline,    1",
        "--on-this-day 12-14 timeline, 2",
        "--match timeline,          2",
        "-- timeline,               1",
        "timeline --match a,        0",
    })
    void theCommandIsTheFirstOperand(String line, int place) {
        assertThat(LineScan.beforeCommand(List.of(line.split(" ")), ANY).read()).isEqualTo(place);
    }
}
