package mns.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.FactFinder;
import mns.query.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A base that stays in its file may be written in any way that JSON allows, and is refused in the same words. */
final class FileFactBaseFormTest {
    private static final String OTHER_TOPIC =
            "\"topics\": [{\"id\": \"oils\", \"title\": \"O\", \"description\": \"O\"}, ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @DisplayName("Facts of a topic are found in whatever way the other facts are written")
    @ValueSource(
            strings = {
                "{\"id\":\"oils/1\",\"topic\":\"oils\",%s},",
                "\n\t{ \"id\" : \"oils/1\"\r\n, \"topic\" : \"oils\" , %s } \n , ",
                "{\"topic\":\"oils\",\"id\":\"oils/1\",%s},",
                "{%s,\"id\":\"oils/1\",\"topic\":\"oils\"},",
                "{\"id\":\"oils\\/1\",\"topic\":\"oils\",%s},",
                "{\"\\u0069d\":\"oils/1\",\"topic\":\"oils\",%s},",
                "{\"id\":\"oils/1\",%s,\"topic\":\"oils\"},"
            })
    void isWrittenInAnyWay(String form) throws IOException {
        String rest =
                "\"title\":\"A } ] \\\" \\\\\",\"statement\":\"{[\\\"\\\\\\\"\",\"tags\":[\"oil\"],\"confidence\":\"low\","
                        + "\"evidence\":[{\"source\":\"list\",\"locator\":\"{\",\"stance\":\"supports\"}]";
        String text = SmallBase.withOther(form.formatted(rest)).replace("\"topics\": [", OTHER_TOPIC);
        Path file = write(text);
        FactBase inFile = FactBases.read(file, 0);

        assertThat(inFile.facts()).isEqualTo(FactBases.read(file).facts()).hasSize(2);
        assertThat(ids(FactBases.read(file, 0), Query.ALL.in("lamps"))).containsExactly("lamps/1");
        assertThat(ids(FactBases.read(file, 0), Query.ALL.in("oils"))).containsExactly("oils/1");
    }

    @Test
    void mayHaveItsFactsBeforeTheRest() throws IOException {
        int facts = SmallBase.TEXT.indexOf("\"facts\"");
        int end = SmallBase.TEXT.lastIndexOf('}');
        String head = SmallBase.TEXT.substring(1, facts).strip();
        Path file =
                write("{" + SmallBase.TEXT.substring(facts, end) + ", " + head.substring(0, head.length() - 1) + "}");

        assertThat(FactBases.read(file, 0).header())
                .isEqualTo(FactBases.read(file).header());
        assertThat(FactBases.read(file, 0).facts())
                .isEqualTo(FactBases.read(file).facts())
                .hasSize(1);
    }

    @Test
    void mayHaveNoFacts() throws IOException {
        int facts = SmallBase.TEXT.indexOf("\"facts\": [") + "\"facts\": [".length();
        Path file = write(SmallBase.TEXT.substring(0, facts) + " ] }\n");

        assertThat(FactBases.read(file, 0).facts()).isEmpty();
    }

    @Test
    void mayHaveManyFactsAndVeryLargeOnes() throws IOException {
        String keywords = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"%0100d\"".formatted(i))
                .collect(Collectors.joining(","));
        String large = SmallBase.OTHER.replace("\"tags\"", "\"keywords\": [" + keywords + "], \"tags\"");
        String many = IntStream.range(3, 4_000)
                .mapToObj(i -> SmallBase.OTHER
                        .replace("lamps/2", "lamps/" + i)
                        .replace("burned gas", "burned \\\"gas\\\" " + "x".repeat(i % 700)))
                .collect(Collectors.joining("\n"));
        Path file = write(SmallBase.withOther(many + large));
        List<Fact> expected = FactBases.read(file, Long.MAX_VALUE).facts();

        assertThat(FactBases.read(file, 0).facts()).isEqualTo(expected).hasSize(3_999);
        assertThat(FactBases.read(file)).isInstanceOf(FileFactBase.class);
    }

    @ParameterizedTest
    @DisplayName("What is wrong is told in the words of a base that is read at once")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "facts": [                  | "facts": [5,
            "facts": [                  | "facts": [{},
            "facts": [                  | "facts": {
            "id": "lamps/1"             | "id": "oils/1"
            "id": "lamps/1"             | "id": "lamps 1"
            "topic": "lamps"            | "topic": "oils"
            "source": "list"            | "source": "lost"
            "page 1"                    | "page \u0007"
            "supports"}]                | "supports"}
            "supports"}]                | "supports"}]]
            ["oil"],                    | ["oil"]
            "statement": "It            | "statement": "It\\
            "confidence": "high"        | "confidence": "high
            "format": 1                 | "format": 3
            """)
    void isRefusedInTheSameWords(String text, String replacement) throws IOException {
        Path file = write(SmallBase.with(text, replacement));

        assertThat(refusal(file, 0)).isEqualTo(refusal(file, Long.MAX_VALUE)).contains("base.json:");
    }

    @ParameterizedTest
    @DisplayName("What stands behind the facts is judged in the same words")
    @ValueSource(
            strings = {"]", "] }}", "] } 5", "], }", "], \"id\": \"x\"}", "], 5}", ", ] }", ", {} ] }", ",, {}]}", "}]}"
            })
    void endsAsItShould(String end) throws IOException {
        String text = SmallBase.TEXT.strip();
        Path file = write(text.substring(0, text.lastIndexOf(']')) + end);

        assertThat(refusal(file, 0)).isEqualTo(refusal(file, Long.MAX_VALUE)).contains("base.json:");
    }

    @Test
    void isRefusedInTheSameWordsIfAnIdStandsTwiceAndIsPassedOver() throws IOException {
        Path file = write(SmallBase.withOther(SmallBase.OTHER.replace("lamps/2", "lamps/1"))
                .replace("\"topics\": [", OTHER_TOPIC));
        FactBase base = FactBases.read(file, 0);

        assertThatExceptionOfType(InvalidFactBaseException.class)
                .isThrownBy(() -> ids(base, Query.ALL.in("oils")))
                .withMessageContaining("id \"lamps/1\" is taken already (/facts/1/id)");
    }

    @Test
    void tellsThatTheFileChangedMeanwhile() throws IOException {
        Path file = write(SmallBase.TEXT);
        FactBase base = FactBases.read(file, 0);
        write(SmallBase.with("A light.", "A light that was described at more length meanwhile."));

        assertThatExceptionOfType(InvalidFactBaseException.class)
                .isThrownBy(base::facts)
                .withMessage(file + ": changed while it was read");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("base.json"), text);
    }

    private static List<String> ids(FactBase base, Query query) {
        return new FactFinder(base)
                .find(query).hits().stream().map(hit -> hit.fact().id()).toList();
    }

    /** Returns what is said when a base is read to its end, empty if that is nothing. */
    private static String refusal(Path file, long large) {
        try {
            FactBases.read(file, large).facts();
            return "";
        } catch (InvalidFactBaseException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
