package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside an answer standard error says what it leaves out, to people at a terminal and to nobody else. */
class MessagesTest {
    private static final String OUTSIDE =
            "mns: nothing found: on 2015-12-15 the subject of this fact base did not exist"
                    + " (1991-11-01/2015-12-14), and a fact without a date holds for that time only\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions -n 3                 | mns: showing 3 of 40 facts
            functions -n 40                |
            functions -n 39                | mns: showing 39 of 40 facts
            functions --skip 40            | mns: showing 0 of 40 facts
            functions -n 0                 | mns: showing 0 of 40 facts
            search border -n 1             | mns: showing 1 of 6 facts
            functions -n 3 --json          |
            functions -n 3 -o jsonl        |
            functions -n 3 -o csv          | mns: showing 3 of 40 facts
            functions -n 3 -q              |
            functions --match zzzz         | mns: nothing found
            functions --match zzzz --json  |
            functions --match zzzz -q      |
            functions 99,5 -n 1            | mns: there is no fact "functions/99"; did you mean functions/9 or functions/19 or functions/29?
            tags --match zzzz              | mns: nothing found
            functions --on 2015-12-14 --match zzzz | mns: nothing found
            functions --on 1991-11-01 --match zzzz | mns: nothing found
            """)
    void peopleAreToldWhatIsNotShown(String line, String told) {
        Run seen = new MnsRunner().onTerminal("e", 200).runLine(line);
        Run unseen = new MnsRunner().onTerminal("io", 200).runLine(line);
        String missing = told != null && told.startsWith("mns: there") ? told + "\n" : "";

        assertThat(seen.err()).isEqualTo(told == null ? "" : told + "\n");
        assertThat(unseen.err()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions --on 2015-12-15                | true
            functions --match a --on 2015-12-15      | true
            functions --on 2015-12-15 --tag border   | true
            search border --on 2015-12-15            | true
            functions --on 2015-12-14                | false
            functions --on 2015-12-14 --match zzzz   | false
            functions --on 2015-12-15 --json         | false
            functions --on 2015-12-15 --quiet        | false
            functions --year 2016                    | false
            """)
    void beyondTheLifetimeEveryoneIsToldWhyNothingHeld(String line, boolean told) {
        Run run = new MnsRunner().runLine(line);

        assertThat(run.err()).isEqualTo(told ? OUTSIDE : "");
    }

    @ParameterizedTest
    @CsvSource({
        "-ho json,     true",
        "-Vo json,     true",
        "-0hqo=ndjson, true",
        "xo json,      false",
        "o json,       false",
        "--output,     false",
        "--outputs=json, false",
        "--output json --, true",
        "-- --json,    false",
        "-o -- json,   false",
    })
    void aMistakeIsToldInTheFormatThatWordsAskFor(String words, boolean json) {
        Run run = new MnsRunner().runLine("functions --nope " + words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().startsWith("{\"error\":")).isEqualTo(json);
    }
}
