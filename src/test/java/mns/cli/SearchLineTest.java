package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a search a hyphen before a word leaves the word out, wherever it stands; every part of the program reads it so. */
class SearchLineTest {
    /** A line of pieces with {@code |} between them, and the same as it is read: options, then words. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            search|minister|-mahmudov ~ search|--|minister|-mahmudov
            search|-mahmudov|minister ~ search|--|-mahmudov|minister
            search|terrorism|-Europe ~ search|--|terrorism|-Europe
            search|arrests|-nato ~ search|--|arrests|-nato
            search|police|-court ~ search|--|police|-court
            search|cooperation|-r2 ~ search|--|cooperation|-r2
            search|military|-state border ~ search|--|military|-state border
            search|state|-qr ~ search|--|state|-qr
            search|state|-co|json ~ search|--|state|-co|json
            search|state|-ojson ~ search|--|state|-ojson
            search|state|-hc ~ search|--|state|-hc
            search|state|-tborder ~ search|--|state|-tborder
            search|state|-5 ~ search|--|state|-5
            search|state|-V ~ search|--|state|-V
            search|state|-x ~ search|--|state|-x
            search|state|-nn ~ search|--|state|-nn
            search|state|-n5x ~ search|--|state|-n5x
            search|state|-n=5 ~ search|--|state|-n=5
            search|state|-n٥ ~ search|--|state|-n٥
            search|-ə|state ~ search|--|-ə|state
            search|state|-n5 ~ search|-n5|--|state
            search|state|-n05|-border ~ search|-n05|--|state|-border
            search|state|-n|5 ~ search|-n|5|--|state
            search|-m|border|state ~ search|-m|border|--|state
            search|-m|-border|state ~ search|-m|-border|--|state
            search|state|-t|border|-nato ~ search|-t|border|--|state|-nato
            search|state|-E|x|-nato|-c ~ search|-E|x|-c|--|state|-nato
            search|-nato|-0|-q|-r|-h|state ~ search|-0|-q|-r|-h|--|-nato|state
            search|-nato|-o|json|state ~ search|-o|json|--|-nato|state
            search|-nato|--json|state ~ search|--json|--|-nato|state
            search|-nato|--limit|3|state ~ search|--limit|3|--|-nato|state
            search|-nato|--limit=3|state ~ search|--limit=3|--|-nato|state
            search|-nato|--match|--tag|x ~ search|--match|--tag|--|-nato|x
            search|-nato|--nope|state ~ search|--nope|--|-nato|state
            search|-nato|--|state|--json|-c ~ search|--|-nato|state|--json|-c
            search|--|state|-border ~ search|--|state|-border
            search|--|-a|--|-b ~ search|--|-a|--|-b
            search|-|-nato ~ search|--|-|-nato
            -n|5|search|-nato ~ -n|5|search|--|-nato
            -ojson|search|-court|-n2 ~ -ojson|search|-n2|--|-court
            --facts|search|search|-x ~ --facts|search|search|--|-x
            search|-nato|state|-m ~ search|-nato|state|-m
            search|state|–nato ~ search|state|–nato
            search|state ~ search|state
            functions|search|-nato ~ functions|search|-nato
            --facts|search|functions|-court ~ --facts|search|functions|-court
            """)
    void optionsComeFirstAndThenTheWords(String typed, String read) {
        List<String> line = List.of(typed.split("\\|"));
        List<String> expected = List.of(read.split("\\|"));

        assertThat(SearchLine.read(line)).isEqualTo(expected);
        assertThat(SearchLine.read(expected))
                .as("what was read is read as it is")
                .isEqualTo(expected);
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
