package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside an answer standard error says what it leaves out, only to people at a terminal. */
class MessagesTest {
    private static final String OUTSIDE =
            "mns: nothing found: the subject of this fact base existed 1961-11-01/2015-12-14,"
                    + " so nothing was true on 2015-12-15\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duties -n 3                    | mns: showing 3 of 27 facts
            duties -n 27                   |
            duties -n 26                   | mns: showing 26 of 27 facts
            duties --skip 27               | mns: showing 0 of 27 facts
            duties -n 0                    | mns: showing 0 of 27 facts
            search gates -n 1              | mns: showing 1 of 7 facts
            duties -n 3 --json             |
            duties -n 3 -o jsonl           |
            duties -n 3 -o csv             | mns: showing 3 of 27 facts
            duties -n 3 -q                 |
            duties --match zzzz            | mns: nothing found
            duties --match zzzz --json     |
            duties --match zzzz -q         |
            duties 99,5 -n 1               | mns: there is no fact "duties/99"; did you mean duties/9 or duties/19?\
             the facts of duties are numbered 1 to 24
            tags --match zzzz              | mns: nothing found
            duties --on 2015-12-14 --match zzzz | mns: nothing found
            duties --on 1961-11-01 --match zzzz | mns: nothing found
            """)
    void aTerminalIsToldHowManyAreNotShown(String line, String told) {
        Run seen = MnsRunner.overCanalGuard().onTerminal("e", 200).runLine(line);
        Run unseen = MnsRunner.overCanalGuard().onTerminal("io", 200).runLine(line);
        String missing = told != null && told.startsWith("mns: there") ? told + "\n" : "";

        assertThat(seen.err()).isEqualTo(told == null ? "" : told + "\n");
        assertThat(unseen.err()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duties --on 2015-12-15                   | true
            duties --match a --on 2015-12-15         | true
            duties --on 2015-12-15 --tag gates       | true
            search gates --on 2015-12-15             | true
            duties --on 2015-12-14                   | false
            duties --on 2015-12-14 --match zzzz      | false
            duties --on 2015-12-15 --json            | false
            duties --on 2015-12-15 --quiet           | false
            duties --year 2016                       | false
            """)
    void anEmptyAnswerBeyondTheLifetimeIsExplainedToEveryone(String line, boolean told) {
        Run run = MnsRunner.overCanalGuard().runLine(line);

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
    void aMistakeIsReportedInTheFormatAskedFor(String words, boolean json) {
        Run run = new MnsRunner().runLine("functions --nope " + words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().startsWith("{\"error\":")).isEqualTo(json);
    }
}
