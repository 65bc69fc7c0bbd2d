package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Stance;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled facts keep the form that the schema describes, and the rules beyond it. */
final class BundledFactsTest {
    private static final Path DATA = Path.of("data");
    private static final Path JSON = DATA.resolve("mns.json");
    private static final FactBase BASE = SampleBase.bundled();

    @Test
    void areWhatTheSchemaDescribes() throws IOException {
        assertThat(errors(Files.readString(JSON))).isEmpty();
        assertThat(errors(Files.readString(SampleBase.LIGHTHOUSE))).isEmpty();
        assertThat(errors(SmallBase.TEXT)).isEmpty();
    }

    /** So that an empty list of errors means something. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1        | "format": 2                        | /format
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

    @Test
    void breakNoRule() {
        assertThat(Rules.breaches(
                        new FactBaseParser(new JsonFile("mns.json", () -> Files.newInputStream(JSON))).parse()))
                .isEmpty();
    }

    @Test
    void areFiledUnderTheTopicsOfTheMinistry() {
        assertThat(BASE.topics())
                .extracting(Topic::id)
                .containsExactly(
                        "history",
                        "functions",
                        "legal",
                        "operations",
                        "organization",
                        "cooperation",
                        "people",
                        "statements");
        assertThat(BASE.topics())
                .allSatisfy(topic -> assertThat(BASE.chapter(topic).facts()).isNotEmpty());
    }

    @Test
    void numberTheFunctionsFrom1To31WithTheNumberAsName() {
        Topic functions = BASE.topic("functions").orElseThrow();

        assertThat(BASE.chapter(functions).facts())
                .filteredOn(fact -> fact.number().isPresent())
                .extracting(Fact::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31)
                        .mapToObj(n -> "functions/" + n)
                        .toList());
        assertThat(BASE.facts())
                .filteredOn(fact -> fact.number().isPresent())
                .allSatisfy(fact -> assertThat(fact.name())
                        .isEqualTo(Integer.toString(fact.number().getAsInt())));
    }

    @Test
    void allShowEvidenceThatSupportsThem() {
        assertThat(BASE.facts())
                .allSatisfy(fact -> assertThat(fact.evidence())
                        .as(fact.id())
                        .extracting(Evidence::stance)
                        .contains(Stance.SUPPORTS));
    }

    @Test
    void showBothSidesWhereSourcesDiffer() {
        List<Fact> disputed = BASE.facts().stream().filter(Fact::disputed).toList();

        assertThat(disputed).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.evidence())
                    .as(fact.id())
                    .extracting(Evidence::stance)
                    .contains(Stance.values());
            assertThat(fact.evidence())
                    .as(fact.id())
                    .filteredOn(piece -> piece.stance() == Stance.DISPUTES)
                    .allSatisfy(piece -> assertThat(piece.says()).isPresent());
        });
    }

    @Test
    void nameTheSpeakerOfEachClaim() {
        assertThat(BASE.facts()).filteredOn(fact -> fact.saidBy().isPresent()).hasSize(25);
        assertThat(BASE.facts())
                .filteredOn(fact -> fact.topic().equals("statements"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.saidBy()).as(fact.id()).isPresent());
    }

    @Test
    void areRelatedInBothDirections() {
        assertThat(BASE.facts())
                .allSatisfy(fact -> assertThat(fact.related()).as(fact.id()).allSatisfy(id -> {
                    assertThat(id).isNotEqualTo(fact.id());
                    assertThat(BASE.fact(id).orElseThrow().related()).contains(fact.id());
                }));
    }

    @Test
    void carryTheLicenceOfTheirBaseDocument() {
        assertThat(BASE.header().license()).isEqualTo("CC-BY-SA-4.0");
    }

    @Test
    void areTextInNormalisationFormCWithShortTitles() throws IOException {
        assertThat(Normalizer.isNormalized(Files.readString(JSON), Normalizer.Form.NFC))
                .isTrue();
        assertThat(BASE.facts())
                .allSatisfy(
                        fact -> assertThat(fact.title().length()).as(fact.id()).isLessThanOrEqualTo(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"globalsecurity", "wikipedia"})
    void haveAFingerprintOfEachPassageOfABaseDocument(String source) {
        assertThat(BASE.facts())
                .flatExtracting(Fact::evidence)
                .filteredOn(piece -> piece.source().equals(source))
                .isNotEmpty()
                .allSatisfy(
                        piece -> assertThat(piece.passage()).as(piece.locator()).isPresent());
    }

    @Test
    void restOnEverySourceThatIsListed() {
        assertThat(BASE.sources())
                .allSatisfy(source -> assertThat(BASE.facts())
                        .flatExtracting(Fact::evidence)
                        .extracting(Evidence::source)
                        .contains(source.id()));
    }

    private static List<Error> errors(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DATA.resolve("fact-base.schema.json")))
                .validate(json, InputFormat.JSON);
    }
}
