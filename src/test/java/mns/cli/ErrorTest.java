package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How mistakes are told, to people and to scripts. */
class ErrorTest {
    /** Text that drives terminals, breaks lines, or turns the writing direction. */
    private static final List<String> HOSTILE = List.of(
            "\u001b[31m",
            "\u001b]0;title\u0007",
            "\u009b31m",
            "\u001bP\u001b\\",
            "a\rb",
            "a\nb",
            "a\tb",
            "a\bb",
            "\u007f",
            "\u202eabc",
            "\u2066abc\u2069",
            "a\u2028b",
            "\u0000",
            "\ud800");

    /** Places in an argument line where such text may stand. */
    private static final List<List<String>> PLACES = List.of(
            List.of("%"),
            List.of("--%"),
            List.of("functions", "--%"),
            List.of("functions", "%"),
            List.of("functions", "99%"),
            List.of("functions", "--output", "%"),
            List.of("functions", "--fields", "id,%"),
            List.of("functions", "--limit", "%"),
            List.of("functions", "--tag", "%"),
            List.of("functions", "--facts", "%"),
            List.of("functions", "--facts", "%", "--help"),
            List.of("timeline", "--from", "%"),
            List.of("timeline", "%"),
            List.of("show", "functions/%"),
            List.of("cite", "functions/%"),
            List.of("cite", "functions/5", "--style", "%"),
            List.of("sources", "%"),
            List.of("help", "%"));

    static List<List<String>> places() {
        return PLACES;
    }

    @ParameterizedTest
    @MethodSource("places")
    void argumentsNeverDriveTheTerminal(List<String> place) {
        for (String text : HOSTILE) {
            String[] line = line(place, text);
            for (String terminals : List.of("", "ioe")) {
                Run run = new MnsRunner()
                        .onTerminal(terminals, 80)
                        .with("NO_COLOR", "1")
                        .run(line);
                assertThat(run.exit()).isBetween(1, 3);
                assertThat(run.out().codePoints()).isEmpty();
                assertThat(run.err().codePoints()).noneMatch(ErrorTest::drives);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void argumentsAreEscapedInJson(List<String> place) throws IOException {
        for (String text : HOSTILE) {
            Run run = new MnsRunner()
                    .run(line(
                            Stream.concat(Stream.of("-o", "json"), place.stream())
                                    .toList(),
                            text));
            assertThat(run.err().codePoints()).noneMatch(ErrorTest::drives);
            assertThat(error(run).get("message").asText()).isNotEmpty();
        }
    }

    private static String[] line(List<String> place, String text) {
        return place.stream().map(word -> word.replace("%", text)).toArray(String[]::new);
    }

    private static boolean drives(int c) {
        return Character.isISOControl(c) && c != '\n'
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functons                              | usage     | functons     | functions
            functions --tag terorism              | usage     | terorism     | terrorism
            functions --source wikipdia           | usage     | wikipdia     | wikipedia
            functions --fields statment           | usage     | statment     | statement
            functions --sort nubmer               | usage     | nubmer       | number
            functions --color nevr                | usage     | nevr         | never
            functions --limitt 3                  | usage     | --limitt     | --limit
            timeline --topic legl                 | usage     | legl         | legal
            show functions/33                     | not_found | functions/33 | functions/3
            legal constituton                     | not_found | legal/constituton | legal/constitution
            sources wikipdia                      | not_found | wikipdia     | wikipedia
            timeline --facts nowhere              | fact_base |              |
            timeline --year abcd                  | usage     | abcd         |
            functions --limit                     | usage     | --limit      |
            show                                  | usage     |              |
            """)
    void scriptsGetOneJsonObject(String line, String code, String query, String suggestion) throws IOException {
        for (String format : List.of("--json", "-o json", "--output=jsonl", "-ojson", "-o ndjson")) {
            Run run = new MnsRunner().runLine(format + " " + line);
            JsonNode error = error(run);
            assertThat(run.exit()).isEqualTo(code.equals("usage") ? 2 : code.equals("fact_base") ? 3 : 1);
            assertThat(error.get("code").asText()).isEqualTo(code);
            assertThat(error.get("message").asText()).isNotEmpty();
            assertThat(error.path("query").asText()).isEqualTo(query == null ? "" : query);
            assertThat(error.get("suggestions").isArray()).isTrue();
            if (suggestion != null) {
                assertThat(error.get("suggestions"))
                        .extracting(JsonNode::asText)
                        .contains(suggestion);
            }
        }
    }

    /** Returns the error, which must be the only line on standard error. */
    private static JsonNode error(Run run) throws IOException {
        assertThat(run.err()).hasLineCount(1).endsWith("}\n");
        return new ObjectMapper().readTree(run.err()).get("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"functons", "functions --tag terorism", "functions --limitt 3", "functions 99", "help exitcodes"
            })
    void aSuggestionIsNeverCarriedOut(String line) {
        Run run = new MnsRunner().runLine(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsOnlyOnce("; did you mean ").contains("?").endsWith("\n");
    }
}
