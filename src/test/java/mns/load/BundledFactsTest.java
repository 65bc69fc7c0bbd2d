package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

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
import mns.fact.date.EdtfDate;
import mns.load.check.ConsistencyCheck;
import mns.load.check.FactBaseParser;
import mns.load.json.JsonFile;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.QueryReader;
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
    void breakNoRule() {
        assertThat(ConsistencyCheck.breaches(
                        new FactBaseParser(new JsonFile("mns.json", () -> Files.newInputStream(JSON))).parse(),
                        List.of()))
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
                        "statements",
                        "courts");
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
    void reachFromTheFirstSecurityServiceBeyondTheEndOfTheMinistry() {
        assertThat(BASE.facts()).hasSizeGreaterThanOrEqualTo(170);
        List<EdtfDate> dates =
                BASE.facts().stream().flatMap(fact -> fact.when().stream()).toList();

        assertThat(dates).hasSizeGreaterThan(100).contains(EdtfDate.parse("1919-03-28"));
        assertThat(dates).anyMatch(date -> !date.overlaps(EdtfDate.parse("../2015-12-14")));
    }

    @ParameterizedTest
    @CsvSource({
        "1992-05-16, people/minister-tahmazov",
        "1993-05-31, people/minister-tahmazov",
        "1995-01-01, people/minister-abbasov",
        "2000-01-01, people/minister-abbasov",
        "2004-07-22, people/minister-abbasov",
        "2005, people/minister-mahmudov",
        "2015-10-16, people/minister-mahmudov",
        "2015-12-01, people/acting-minister-guliyev"
    })
    void nameTheMinisterOfADayAsFarAsOneIsAttested(String day, String minister) {
        Condition held = new Condition.HeldOn(EdtfDate.parse(day), BASE.header().lifetime());

        assertThat(new FactFinder(BASE).find(Query.ALL.in("people").with(held)).hits())
                .extracting(hit -> hit.fact().id())
                .filteredOn(id -> id.matches("people/(acting-)?minister-[a-z]+"))
                .containsExactly(minister);
    }

    @Test
    void giveAnAddressOrAPublisherOfEachSourceWithTheMonthInWhichItWasSeen() {
        assertThat(BASE.sources()).allSatisfy(source -> {
            assertThat(source.url().isPresent() || source.publisher().isPresent())
                    .as(source.id())
                    .isTrue();
            assertThat(source.accessed()).as(source.id()).isPresent();
        });
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
                    .contains(Stance.SUPPORTS, Stance.DISPUTES);
            assertThat(fact.evidence())
                    .as(fact.id())
                    .filteredOn(piece -> piece.stance() == Stance.DISPUTES)
                    .allSatisfy(piece -> assertThat(piece.says()).isPresent());
        });
    }

    @Test
    void nameTheSpeakerOfEachClaim() {
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
                .allSatisfy(fact -> assertThat(
                                fact.title().codePointCount(0, fact.title().length()))
                        .as(fact.id())
                        .isLessThanOrEqualTo(60));
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

    /** A topic without a ledger, or with that of another base, would hide a change of its facts. */
    @Test
    void areEachInTheLedgerOfTheirTopic() throws IOException {
        for (Topic topic : BASE.topics()) {
            Path ledger = Path.of("src", "test", "resources", "golden", "ledger-" + topic.id(), "out");

            assertThat(Files.readAllLines(ledger))
                    .as(topic.id())
                    .extracting(line -> line.substring(0, line.indexOf('\t')))
                    .startsWith("id")
                    .containsAll(
                            BASE.chapter(topic).facts().stream().map(Fact::id).toList());
        }
    }

    @Test
    void areFoundByEachOfTheirSynonyms() {
        FactFinder finder = new FactFinder(BASE);

        assertThat(BASE.header().synonyms())
                .hasSizeGreaterThan(40)
                .allSatisfy(group -> assertThat(group)
                        .allSatisfy(words -> assertThat(
                                        finder.find(Query.ALL.searching(QueryReader.read(List.of(words.split(" ")))))
                                                .hits())
                                .as(words)
                                .isNotEmpty()));
    }

    /** In Azerbaijani, in Russian and in an old spelling. */
    @ParameterizedTest
    @CsvSource({
        "МНБ, organization/azerbaijani-name",
        "DTX, history/state-security-service",
        "указ, legal/decree-706",
        "помилование, courts/generals-pardoned-2020",
        "büdcə, organization/budget-not-known",
        "пытки, courts/un-rapporteur-2000",
        "Лесные братья, operations/forest-brothers-2007",
        "Guseinov, people/vagif-huseynov"
    })
    void areFoundInOtherLanguagesAndSpellings(String words, String id) {
        Query query = Query.ALL.searching(QueryReader.read(List.of(words.split(" "))));

        assertThat(new FactFinder(BASE)
                        .find(query.sorted(Order.RELEVANCE, false)).hits().stream()
                                .limit(3)
                                .map(hit -> hit.fact().id()))
                .contains(id);
    }

    @Test
    void restOnEverySourceThatIsListed() {
        assertThat(BASE.sources())
                .allSatisfy(source -> assertThat(BASE.facts())
                        .flatExtracting(Fact::evidence)
                        .extracting(Evidence::source)
                        .contains(source.id()));
    }
}
