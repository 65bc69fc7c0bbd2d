package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
import mns.text.TerminalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as CSL-JSON are what the official schema describes, and hold all that a reference says. */
final class CslJsonRendererTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyReferenceOfEachBaseComesBackWhole(boolean indented) throws IOException {
        for (Citations citations : Cited.everything()) {
            assertWhole(citations, indented);
        }
    }

    static List<String> hostileTexts() {
        return Cited.hostileTexts();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextLeavesItsString(String text) throws IOException {
        Citations citations = Cited.hostile(text);
        assertWhole(citations, false);
        String output = Output.of(new CslJsonRenderer(false), citations).replace("\n", "");
        assertThat(TerminalText.safe(output)).isEqualTo(output);
    }

    private static void assertWhole(Citations citations, boolean indented) throws IOException {
        JsonNode items = items(citations, indented);
        assertThat(items).hasSameSizeAs(citations.references());
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            Reference reference = citations.references().get(i);
            Source source = reference.source();
            SourceKind kind = SourceKind.of(source.type());
            assertThat(item.get("id").asText()).isEqualTo(reference.key());
            assertThat(item.get("type").asText()).isEqualTo(kind.csl(source));
            assertThat(item.get("title").asText()).isEqualTo(source.title());
            assertMember(item, "container-title", kind.container(source));
            assertMember(item, "publisher", kind.publisher(source));
            assertMember(item, "volume", source.volume());
            assertMember(item, "DOI", source.doi());
            assertThat(item.path("custom").path("archived").asText(""))
                    .isEqualTo(source.archived().map(ArchivedCopy::url).orElse(""));
            assertThat(item.has("archive_location")).isFalse();
            assertThat(item.path("author")).hasSameSizeAs(source.authors());
            assertMember(item, "URL", source.url());
            assertMember(item, "language", source.language());
            assertThat(item.has("locator")).isFalse();
            assertThat(item.has("keyword")).isFalse();
            assertThat(item.has("issued")).isEqualTo(source.issued().isPresent());
            assertThat(item.has("accessed")).isEqualTo(source.accessed().isPresent());
            assertMember(item, "note", Optional.of(ReferenceNote.of(reference)));
        }
    }

    private static void assertMember(JsonNode item, String name, Optional<String> value) {
        assertThat(Optional.ofNullable(item.get(name)).map(JsonNode::asText))
                .as(name)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2015-12-15      | {"date-parts":[[2015,12,15]]}
            2015-10         | {"date-parts":[[2015,10]]}
            2015            | {"date-parts":[[2015]]}
            2000-XX         | {"date-parts":[[2000]]}
            2000-10-XX      | {"date-parts":[[2000,10]]}
            1996?           | {"date-parts":[[1996]],"circa":true}
            2000~           | {"date-parts":[[2000]],"circa":true}
            2015-10%        | {"date-parts":[[2015,10]],"circa":true}
            2014-03/2015    | {"date-parts":[[2014],[2015]]}
            1994/2004-06-07 | {"date-parts":[[1994],[2004]]}
            2004-06/2004-06-07 | {"date-parts":[[2004,6]]}
            2004/2004-06-07 | {"date-parts":[[2004]]}
            2014~/2015      | {"date-parts":[[2014],[2015]],"circa":true}
            1901/1905?      | {"literal":"1901/1905?"}
            1901/1905~      | {"date-parts":[[1901],[1905]],"circa":true}
            1875/1901%      | {"date-parts":[[1875],[1901]],"circa":true}
            0000            | {"literal":"0000"}
            1990/..         | {"literal":"1990/.."}
            /1990           | {"literal":"/1990"}
            199X            | {"literal":"199X"}
            199X/2001       | {"literal":"199X/2001"}
            """)
    void aDateIsSaidAsFarAsItIsKnown(String date, String json) throws IOException {
        JsonNode item = items(Cited.source("book", EdtfDate.parse(date)), false).get(0);
        assertThat(item.get("issued")).isEqualTo(JSON.readTree(json));
        assertThat(item.get("accessed")).isEqualTo(item.get("issued"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document           | publisher
            article-magazine   | container-title
            article-newspaper  | container-title
            book               | publisher
            dataset            | publisher
            entry-encyclopedia | container-title
            legislation        | publisher
            post               | container-title
            post-weblog        | container-title
            report             | publisher
            speech             | publisher
            webpage            | container-title
            """)
    void aTypeStaysWhatItIs(String type, String publisher) throws IOException {
        JsonNode item = items(Cited.source(type, EdtfDate.parse("2015")), false).get(0);
        assertThat(item.get("type").asText()).isEqualTo(type);
        assertThat(item.get(publisher).asText()).isEqualTo("x");
    }

    @Test
    void theSchemaCatchesWhatIsNotCsl() throws IOException {
        assertThat(schema().validate("[{\"id\": \"a\", \"type\": \"web\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate("[{\"id\": \"a\", \"type\": \"book\", \"url\": \"b\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonNode items(Citations citations, boolean indented) throws IOException {
        String output = Output.of(new CslJsonRenderer(indented), citations);
        assertThat(schema().validate(output, InputFormat.JSON)).isEmpty();
        return JSON.readTree(output);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/csl/csl-data.json")));
    }
}
