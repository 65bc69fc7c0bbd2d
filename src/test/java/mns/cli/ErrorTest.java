package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How mistakes are told, to people and to scripts. */
class ErrorTest {
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

    @ParameterizedTest
    @CsvSource({
        "-co json,    true",
        "-cojson,     true",
        "-q0ro=jsonl, true",
        "-o=json,     true",
        "-co text,    false",
        "-mo json,    false",
        "-oc json,    false",
        "- -c json,   false",
        "-- -cojson,  false",
    })
    void theFormatIsKnownWhereverItIsGiven(String words, boolean json) {
        Run run = new MnsRunner().runLine("functions --nope " + words);
        assertThat(run.err().startsWith("{")).isEqualTo(json);
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
