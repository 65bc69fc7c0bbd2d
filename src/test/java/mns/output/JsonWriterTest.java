package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import mns.query.Answer;
import mns.text.TerminalText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text survives the way through JSON, and none drives the terminal on it. */
final class JsonWriterTest {
    private static final long SEED = 8259;
    private static final int[] RANGES = {0x20, 0x60, 0xA0, 0x700, 0x2030, 0x2070, 0x3000, 0xD7F0, 0xE010, 0x10000};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain   | plain",
                "“灯台”   | “灯台”",
                "👩\u200d🚀    | 👩\u200d🚀",
                "\"      | \\\"",
                "\\      | \\\\",
                "a/b     | a/b",
                "`\n`    | \\n",
                "`\t`    | \\t",
                "`\r`    | \\r",
                "`\u0001` | \\u0001",
                "`\u001b` | \\u001b",
                "\u007f  | \\u007f",
                "`\u0085` | \\u0085",
                "\u009b  | \\u009b",
                "\u202e  | \\u202e",
                "\u2066  | \\u2066",
                "`\u2028` | \\u2028",
                "`\u2029` | \\u2029",
                "\uD83D  | \\ud83d",
                "\uDE00  | \\ude00"
            })
    void escapesWhatIsNotSafeToShowAndNothingElse(String text, String written) {
        assertThat(JsonLine.of(Map.of("m", text))).isEqualTo("{\"m\":\"" + written + "\"}");
    }

    @Test
    void writesObjectsArraysStringsAndNumbersInOneLine() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", "lights/1");
        members.put("number", 1);
        members.put("tags", List.of("a", "b"));
        members.put("evidence", List.of(Map.of("source", "list"), Map.of()));
        members.put("none", List.of());
        members.put("official", true);
        members.put("lengths", new int[] {7, -1});
        members.put("nothing", new int[0]);

        assertThat(JsonLine.of(members))
                .isEqualTo("{\"id\":\"lights/1\",\"number\":1,\"tags\":[\"a\",\"b\"],"
                        + "\"evidence\":[{\"source\":\"list\"},{}],\"none\":[],"
                        + "\"official\":true,\"lengths\":[7,-1],\"nothing\":[]}");
    }

    @Test
    void whatIsEmptyTakesNoLineOfItsOwn() {
        assertThat(Output.of(
                        JsonRenderer.array(true, List.of("id", "tags", "nothing")),
                        new Answer.Report(
                                List.of(
                                        new Answer.Finding(List.of(), Map.of("tags", List.of())),
                                        new Answer.Finding(List.of(), Map.of())),
                                "")))
                .isEqualTo("[\n  {\n    \"tags\": []\n  },\n  {}\n]\n");
    }

    @Test
    void escapesTheNamesOfMembersToo() {
        assertThat(JsonLine.of(Map.of("\u001b\"", "x"))).isEqualTo("{\"\\u001b\\\"\":\"x\"}");
    }

    @Test
    @Tag("exhaustive")
    void losesNothingOfAnyTextAndShowsNothingUnsafe() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 100_000; round++) {
            String text = text(random);
            String json = JsonLine.of(Map.of("m", text));

            assertThat(TerminalText.safe(json))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(json);
            assertThat(parsed(json)).as("seed %s, round %s", SEED, round).isEqualTo(text);
        }
    }

    private static String parsed(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return parser.getText();
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append((char) random.nextInt(RANGES[random.nextInt(RANGES.length)]));
        }
        return text.toString();
    }
}
