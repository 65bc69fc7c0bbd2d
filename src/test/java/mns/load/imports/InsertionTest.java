package mns.load.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.load.FactBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is added to a base is all that changes in its text. */
final class InsertionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Import ADDED = new Import(
            List.of(
                    Map.of("id", "new-one", "type", "book", "title", "A \"new\" one\\"),
                    Map.of("id", "new-two", "type", "book", "title", "Two")),
            List.of(),
            List.of(),
            Set.of());

    static Stream<String> texts() throws IOException {
        String plain = Files.readString(SampleBase.LIGHTHOUSE);
        JsonNode tree = JSON.readTree(plain);
        ObjectNode factsFirst = JSON.createObjectNode();
        factsFirst.set("facts", tree.get("facts"));
        tree.properties().forEach(each -> factsFirst.set(each.getKey(), each.getValue()));
        return Stream.of(
                plain,
                plain.replace("\n", "\r\n"),
                plain.replace("  ", "\t"),
                "\ufeff" + plain,
                tree.toString(),
                factsFirst.toString(),
                factsFirst.toPrettyString(),
                plain.replace("  \"sources\": [", "  \"sources\"  :  [   "),
                plain.strip());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theRestStaysByteForByte(String text) throws IOException {
        Import facts = new Import(ADDED.sources(), List.of(fact()), List.of(), Set.of());
        String after = Insertion.into(text, facts);

        assertThat(FactBases.check("b", new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)), List.of())
                        .problems())
                .isEmpty();
        ObjectNode expected = (ObjectNode) JSON.readTree(text.replace("\ufeff", ""));
        ((ArrayNode) expected.get("sources")).addAll((ArrayNode) JSON.valueToTree(ADDED.sources()));
        ((ArrayNode) expected.get("facts")).add(JSON.<JsonNode>valueToTree(fact()));
        assertThat(JSON.readTree(after.replace("\ufeff", ""))).isEqualTo(expected);
        assertThat(isSubsequence(text, after)).isTrue();
        assertThat(after.startsWith("\ufeff")).isEqualTo(text.startsWith("\ufeff"));
        assertThat(after.contains("\r\n")).isEqualTo(text.contains("\r\n"));
        if (text.contains("\r\n")) {
            assertThat(after.replace("\r\n", "")).doesNotContain("\n");
        }
    }

    @Test
    void nothingChangesWhereNothingIsAdded() throws IOException {
        String text = Files.readString(SampleBase.CANAL_GUARD);
        assertThat(Insertion.into(text, new Import(List.of(), List.of(), List.of(), Set.of())))
                .isEqualTo(text);
    }

    @Test
    void anEmptyListGetsItsFirstItem() throws IOException {
        String text = "{\"format\": 1, \"sources\": [], \"facts\": [\n]}";
        String after = Insertion.into(text, new Import(ADDED.sources(), List.of(fact()), List.of(), Set.of()));

        assertThat(JSON.readTree(after).get("sources")).hasSize(2);
        assertThat(JSON.readTree(after).get("facts")).hasSize(1);
        assertThat(JSON.readTree(after).get("format").asInt()).isEqualTo(1);
    }

    @Test
    void whatCameWithFormatTwoRaisesTheFormat() throws IOException {
        String text = Files.readString(SampleBase.LIGHTHOUSE);
        Import doi = Import.of(
                "a.bib", "@book{a, title = {A}, doi = {10.1/x}}", Optional.of(SampleBase.lighthouse()), note -> false);
        String after = Insertion.into(text, doi);

        assertThat(after).contains("\"format\": 2,").contains("\"doi\": \"10.1/x\"");
        assertThat(text).contains("\"format\": 1,");
    }

    private static Map<String, Object> fact() {
        return Map.of(
                "id", "lights/99",
                "topic", "lights",
                "title", "New",
                "statement", "It was new.",
                "tags", List.of("new"),
                "confidence", "low",
                "evidence", List.of(Map.of("source", "new-one", "locator", "page 1", "stance", "supports")));
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += part.charAt(at) == whole.charAt(i) ? 1 : 0;
        }
        return at == part.length();
    }
}
