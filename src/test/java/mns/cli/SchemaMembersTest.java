package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.load.FactBases;
import mns.output.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each member that the schema lets a fact or source have is read, printed and described. */
final class SchemaMembersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A base with every member, each text of which stands nowhere else in it. */
    private static final String EVERYTHING = """
            {"$schema": "x", "format": 2, "id": "light", "title": "Light", "description": "A light.", "version": "1.0.0",
             "license": "CC0-1.0", "names": [{"language": "en", "name": "Light", "abbreviation": "L", "spellings": ["Lyt"]}],
             "lifetime": "1851/1999", "topics": [{"id": "lamps", "title": "Lamps", "description": "Its lamps."}],
             "synonyms": [["lamp", "light"]],
             "sources": [{"id": "list", "type": "report", "title": "Title-one", "authors": [{"family": "Family-one",
              "given": "Given-one"}, {"literal": "Literal-one"}], "container": "Container-one", "volume": "Volume-one",
              "issue": "Issue-one", "pages": "Pages-one", "publisher": "Publisher-one", "doi": "10.1000/doi-one",
              "isbn": "0306406152", "url": "https://light.example/one", "archived": {"url": "https://archive.example/two",
              "date": "2019-03"}, "official": true, "issued": "2001-21", "accessed": "2020-02", "language": "de",
              "license": "CC-BY-4.0", "note": "Note-one."}],
             "facts": [{"id": "lamps/oil", "topic": "lamps", "number": 7, "title": "Title-two", "statement": "Statement-two.",
              "date": "-0044", "saidBy": "Speaker-two", "tags": ["tag-two"], "keywords": ["Keyword-two"], "confidence": "low",
              "evidence": [{"source": "list", "locator": "Locator-two", "stance": "supports"}, {"source": "list",
              "locator": "Locator-three", "stance": "context", "says": "Says-three.", "note": "Note-three.",
              "passage": {"words": 3, "at": 9, "sha256": "%s"}}], "related": ["lamps/gas"], "note": "Note-two."},
              {"id": "lamps/gas", "topic": "lamps", "title": "Title-four", "statement": "Statement-four.", "valid": "1900/1901",
              "tags": ["tag-two"], "confidence": "low", "evidence": [{"source": "list", "locator": "Locator-four",
              "stance": "supports"}], "related": ["lamps/oil"]}]}
            """.formatted("ab".repeat(32));

    @Test
    void areInTheBaseThatHasEverything() throws IOException {
        JsonNode schema = schema("fact-base").get("$defs");
        JsonNode base = JSON.readTree(EVERYTHING);

        assertThat(names(schema("fact-base").get("properties")))
                .allSatisfy(name -> assertThat(base.has(name)).as(name).isTrue());
        for (String kind :
                List.of("source", "fact", "evidence", "passage", "author", "archivedCopy", "name", "topic")) {
            assertThat(names(schema.get(kind).get("properties")))
                    .allSatisfy(name -> assertThat(base.findValue(name))
                            .as(kind + "/" + name)
                            .isNotNull());
        }
    }

    @Test
    void arePrintedInEachFormat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), EVERYTHING);
        assertThat(FactBases.check(file, List.of()).problems()).isEmpty();
        JsonNode base = JSON.readTree(EVERYTHING);
        ObjectNode cited = base.get("sources").get(0).deepCopy();
        cited.remove("authors");

        for (String format : List.of("json", "yaml", "jsonl", "csv", "tsv")) {
            assertThat(run(file, "sources", "--output", format)).contains(texts(base.get("sources")));
            assertThat(run(file, "lamps", "--output", format))
                    .contains("Says-three.", "-0044", "Keyword-two", "Locator-three");
        }
        assertThat(run(file, "sources", "list")).contains("Family-one").contains(texts(cited));
        assertThat(run(file, "show", "lamps/oil"))
                .contains("context", "Locator-three", "Says-three.", "Note-three.", "Speaker-two", "-0044");
    }

    @Test
    void areFieldsAndDescribedInTheSchemaOfTheOutput() throws IOException {
        JsonNode members = schema("fact-base").get("$defs");
        JsonNode output = schema("output").get("$defs");

        assertThat(Rows.SOURCE).containsAll(names(members.get("source").get("properties")));
        assertThat(Rows.FACT).containsAll(names(members.get("fact").get("properties")));
        assertThat(names(output.get("sourceFields").get("properties")))
                .containsAll(names(members.get("source").get("properties")));
        assertThat(names(output.get("factFields").get("properties")))
                .containsAll(names(members.get("fact").get("properties")));
        assertThat(names(output.get("evidence").get("properties")))
                .containsAll(names(members.get("evidence").get("properties")));
        assertThat(names(output.get("author").get("properties")))
                .containsAll(names(members.get("author").get("properties")));
        assertThat(run(Path.of("data", "mns.json"), "help", "facts"))
                .contains(
                        "authors",
                        "container",
                        "volume",
                        "issue",
                        "pages",
                        "doi",
                        "isbn",
                        "archived",
                        "official",
                        "context");
    }

    private static String run(Path facts, String... line) {
        List<String> words = new ArrayList<>(List.of(line));
        words.addAll(List.of("--facts", facts.toString()));
        return new MnsRunner().run(words.toArray(new String[0])).out();
    }

    private static String[] texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts.toArray(new String[0]);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> collect(each, texts));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(Files.readString(Path.of("data", name + ".schema.json")));
    }
}
