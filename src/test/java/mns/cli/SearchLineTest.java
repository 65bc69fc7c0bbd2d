package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.cli.command.SearchCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a search a hyphen before a word leaves the word out, wherever it stands; every part of the program reads it so. */
class SearchLineTest {
    /** A line of pieces with {@code |} between them, and the same as it is read: options, then words. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            minister|-mahmudov ~ --|minister|-mahmudov
            -mahmudov|minister ~ --|-mahmudov|minister
            terrorism|-Europe ~ --|terrorism|-Europe
            arrests|-nato ~ --|arrests|-nato
            police|-court ~ --|police|-court
            cooperation|-r2 ~ --|cooperation|-r2
            military|-state border ~ --|military|-state border
            state|-qr ~ --|state|-qr
            state|-co|json ~ --|state|-co|json
            state|-ojson ~ --|state|-ojson
            state|-hc ~ --|state|-hc
            state|-tborder ~ --|state|-tborder
            state|-5 ~ --|state|-5
            state|-V ~ --|state|-V
            state|-x ~ --|state|-x
            state|-nn ~ --|state|-nn
            state|-n5x ~ --|state|-n5x
            state|-n=5 ~ --|state|-n=5
            state|-n٥ ~ --|state|-n٥
            -ə|state ~ --|-ə|state
            state|-n5 ~ -n5|--|state
            state|-n05|-border ~ -n05|--|state|-border
            state|-n|5 ~ -n|5|--|state
            -m|border|state ~ -m|border|--|state
            -m|-border|state ~ -m|-border|--|state
            state|-t|border|-nato ~ -t|border|--|state|-nato
            state|-E|x|-nato|-c ~ -E|x|-c|--|state|-nato
            -nato|-0|-q|-r|-h|state ~ -0|-q|-r|-h|--|-nato|state
            -nato|-o|json|state ~ -o|json|--|-nato|state
            -nato|--json|state ~ --json|--|-nato|state
            -nato|--limit|3|state ~ --limit|3|--|-nato|state
            -nato|--limit=3|state ~ --limit=3|--|-nato|state
            -nato|--match|--tag|x ~ --match|--tag|x|--|-nato
            -nato|--nope|state ~ --nope|--|-nato|state
            -nato|--|state|--json|-c ~ --|-nato|state|--json|-c
            --|state|-border ~ --|state|-border
            --|-a|--|-b ~ --|-a|--|-b
            -|-nato ~ --|-|-nato
            -nato|state|-m ~ -nato|state|-m
            state|–nato ~ --|state|–nato
            state ~ --|state
            """)
    void optionsComeFirstAndThenTheWords(String typed, String read) {
        List<String> line = List.of(typed.split("\\|"));
        List<String> expected = List.of(read.split("\\|"));

        assertThat(read(line)).isEqualTo(expected);
        assertThat(read(expected)).as("what was read is read as it is").isEqualTo(expected);
    }

    private static List<String> read(List<String> line) {
        SearchCommand search = new SearchCommand();
        return search.forParser(line, search.usage());
    }

    @ParameterizedTest
    @CsvSource({
        "state -border",
        "-border state",
        "state -- -border",
        "-- state -border",
        "state -border --limit 500",
        "-n 50 -border -n500 state",
        "state –border",
        "state —border",
        "–border state",
        "state −border",
        "state ‐border",
        "state ‑border",
        "state －border",
        "-- state ―border",
        "-- --border state",
    })
    void whatIsLeftOutIsNotFound(String words) {
        List<String> line = new ArrayList<>(List.of("search"));
        line.addAll(List.of(words.split(" ")));
        Run with = new MnsRunner().runLine("search state --fields id");
        Run without = new MnsRunner().run(line.toArray(new String[0]));

        assertThat(without.exit()).isZero();
        assertThat(without.out().lines().toList())
                .isNotEmpty()
                .hasSizeLessThan((int) with.out().lines().count())
                .noneMatch(each -> each.matches("(?s).*\\b[Bb]order.*"));
        assertThat(without.out())
                .isEqualTo(new MnsRunner().runLine("search -- state -border").out());
    }

    @Test
    void aPhraseIsLeftOutInEitherKindOfQuotes() {
        Run expected = new MnsRunner().run("search", "--", "military", "-\"state border\"");
        assertThat(expected.exit()).isZero();
        assertThat(new MnsRunner().run("search", "military", "-state border")).isEqualTo(expected);
        assertThat(new MnsRunner().run("search", "-\"state border\" military")).isEqualTo(expected);
        assertThat(new MnsRunner().run("search", "–\"state border\"", "military"))
                .isEqualTo(expected);
        assertThat(new MnsRunner().run("search", "military -\"state border\"").out())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nope", "--borders", "--state border", "---state"})
    void aLongNameThatIsNoneIsAMistake(String option) {
        Run run = new MnsRunner().run("search", "state", "-border", option);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("mns: search has no option \"" + option + "\"");
    }

    @Test
    void anOptionWithoutItsValueIsAMistake() {
        Run run = new MnsRunner().runLine("search -nato state -m");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "search state -ojson --nope, false",
        "search state -co json --nope, false",
        "search -court --nope, false",
        "search -court --nope -o json, true",
        "search -court --nope --json, true",
        "search -o json -court --nope, true",
        "-ojson search -court --nope, true",
        "search -court -- --json, false",
    })
    void mistakesAreToldAsTheLineIsRead(String line, boolean json) {
        Run run = new MnsRunner().runLine(line);
        assertThat(run.err().startsWith("{\"error\":")).as(run.err()).isEqualTo(json);
    }

    @Test
    void optionsThatHoldForAllLinesAreOverruledByOptionsOnly() {
        String script = "search state -court\nsearch state -ojson\nsearch state -o text\nsearch state --json\n";
        Run run = new MnsRunner().reading(script.getBytes()).runLine("shell --count");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(4).allMatch(each -> each.matches("[0-9]+"));
        Run json = new MnsRunner()
                .reading("search state -court -n 1\nsearch state -ojson -n 1\n".getBytes())
                .runLine("shell --json");
        assertThat(json.out().lines().filter("["::equals)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'search state ', -court,           false",
        "'search state ', -mahm,            false",
        "'search state ', -tbord,           false",
        "'search state -court ', --lim,     true",
        "'search -ojson --tag ', bor,       true",
        "'search state -t ', bor,           true",
        "'search -court -o ', js,           true",
        "'functions ', -tbord,              true",
        "'search -- -court ', --lim,        false",
    })
    void completionReadsTheLineInTheSameWay(String before, String begun, boolean something) {
        List<String> line = new ArrayList<>(List.of("__complete"));
        line.addAll(List.of(before.trim().split(" ")));
        line.add(begun);
        Run run = new MnsRunner().run(line.toArray(new String[0]));
        assertThat(!run.out().isEmpty()).as(run.out()).isEqualTo(something);
    }
}
