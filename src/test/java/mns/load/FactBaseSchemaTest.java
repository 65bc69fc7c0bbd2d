package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mns.SampleBase;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema describes every fact base that the tool reads, and no other. */
final class FactBaseSchemaTest {
    private static final Path DATA = Path.of("data");
    private static final Path JSON = DATA.resolve("mns.json");

    @Test
    void areWhatTheSchemaDescribes() throws IOException {
        assertThat(errors(Files.readString(JSON))).isEmpty();
        assertThat(errors(Files.readString(SampleBase.LIGHTHOUSE))).isEmpty();
        assertThat(errors(ExampleBase.observatory())).isEmpty();
        assertThat(errors(ExampleBase.starter("lights.json"))).isEmpty();
        assertThat(errors(SmallBase.TEXT)).isEmpty();
    }

    /** So that an empty list of errors means something. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1        | "format": 3                        | /format
            "title": "Light"   | "tilte": "Light"                   | ``
            "title": "Light",  | ``                                 | ``
            "id": "lamps/1"    | "id": "lamps"                      | /facts/0/id
            "number": 1        | "number": 1.5                      | /facts/0/number
            "title": "Oil"     | "title": ""                        | /facts/0/title
            "date": "1851"     | "date": "May 1851"                 | /facts/0/date
            "date": "1851"     | "date": "1851", "valid": "1851"    | /facts/0
            ["oil"]            | ["oil", "oil"]                     | /facts/0/tags
            "high"             | "higher"                           | /facts/0/confidence
            "supports"         | "disputes"                         | /facts/0/evidence/0
            "supports"         | "supports", "passage": {}          | /facts/0/evidence/0/passage
            """)
    void areDescribedByASchemaThatCatches(String text, String replacement, String pointer) throws IOException {
        assertThat(errors(SmallBase.with(text, replacement)))
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error.getInstanceLocation().toString()).isEqualTo(pointer));
    }

    @Test
    void theSchemaIsInTheJarBesideThem() throws IOException {
        try (var stream = FactBases.class.getResourceAsStream("fact-base.schema.json")) {
            assertThat(stream).isNotNull();
            assertThat(stream.readAllBytes()).isEqualTo(Files.readAllBytes(DATA.resolve("fact-base.schema.json")));
        }
    }

    private static List<Error> errors(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DATA.resolve("fact-base.schema.json")))
                .validate(json, InputFormat.JSON);
    }
}
