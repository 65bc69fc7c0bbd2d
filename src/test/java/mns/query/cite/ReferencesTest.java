package mns.query.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each source, or each place in one, is one reference, whatever rests on it, under a name of its own. */
final class ReferencesTest {
    private static final FactBase BASE = SampleBase.lighthouse();

    @Test
    void eachPieceOfEvidenceIsAReference() {
        assertThat(references("lights/3"))
                .extracting(each -> each.source().id(), each -> each.places().get(0))
                .containsExactly(tuple("light-list", "page 4"), tuple("coast-gazette", "paragraph 2"));
    }

    @Test
    void factsThatRestOnTheSamePlaceShareAReference() {
        List<Reference> references = references("lights/3", "keepers/crew-of-nine");
        assertThat(references).hasSize(2);
        assertThat(references.get(0).ids()).containsExactly("lights/3", "keepers/crew-of-nine");
        assertThat(references.get(1).ids()).containsExactly("lights/3");
    }

    @Test
    void aPlaceThatDisagreesSaysSoOfTheFactItDisputes() {
        List<Reference> references = references("lights/3");
        assertThat(references.get(0).uses()).noneMatch(Reference.Use::disputes);
        assertThat(references.get(1).uses()).singleElement().satisfies(use -> {
            assertThat(use.disputes()).isTrue();
            assertThat(use.evidence().says()).contains("The lightship stayed until 1905.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lights/1                         | light-list
            lights/1 history/end             | light-list coast-gazette
            lights/1 lights/2                | light-list
            history/end lights/1 lights/2    | coast-gazette light-list
            """)
    void aSourceIsOneReferenceUnderItsOwnId(String ids, String keys) {
        Citations citations = References.bySource(cards(ids.split(" ")));
        assertThat(citations.references()).extracting(Reference::key).containsExactly(keys.split(" "));
    }

    @Test
    void theKeyOfAPlaceIsTheSameWhateverElseIsCited() {
        List<Reference> alone = references("lights/2");
        List<Reference> together = references("lights/1", "history/founding", "lights/2");
        assertThat(alone).singleElement().satisfies(reference -> {
            assertThat(reference.key()).matches("light-list\\.page-3-line-2-[0-9a-f]{8}");
            assertThat(together).extracting(Reference::key).contains(reference.key());
        });
    }

    @Test
    void keysNeverMeetHoweverOftenASourceIsCited() {
        List<Evidence> evidence = new ArrayList<>();
        for (int page = 1; page <= 800; page++) {
            evidence.add(evidence("light-list", "page " + page));
        }
        evidence.add(evidence("light-list", "page-1"));
        evidence.add(evidence("light-list", "Page 1"));
        evidence.add(evidence("light-list", "\u706f"));
        evidence.add(evidence("light-list", "a".repeat(60)));
        evidence.add(evidence("light-list", "a".repeat(61)));
        evidence.add(evidence("light-list-a", "page 1"));
        evidence.add(evidence("AZaz09@[`{/:}", "page 1"));
        List<Reference> references = References.byPlace(citing(evidence)).references();
        assertThat(references)
                .hasSize(807)
                .extracting(Reference::key)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[A-Za-z0-9-]+[.][a-z0-9-]+"));
        assertThat(references.get(806).key()).startsWith("AZaz09-------.page-1-");
    }

    @Test
    void aFactThatCitesAPlaceTwiceIsNamedOnce() {
        Evidence disputing = new Evidence(
                "light-list", "page 1", Stance.DISPUTES, Optional.of("No."), Optional.empty(), Optional.empty());
        List<Reference> references = References.bySource(citing(List.of(evidence("light-list", "page 1"), disputing)))
                .references();
        assertThat(references).singleElement().satisfies(each -> {
            assertThat(each.key()).isEqualTo("light-list");
            assertThat(each.ids()).containsExactly("lights/1");
            assertThat(each.facts()).hasSize(1);
            assertThat(each.uses()).extracting(Reference.Use::disputes).containsExactly(false, true);
        });
    }

    @Test
    void theAnswerCountsReferences() {
        Citations citations = References.byPlace(
                new Answer.FactCards(List.of(BASE.fact("lights/3").orElseThrow()), BASE));
        assertThat(citations.size()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsNotListedCannotBeCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> References.bySource(citing(List.of(evidence("nowhere", "page 1")))))
                .withMessage("lights/1 cites a source that is not listed: nowhere");
    }

    private static List<Reference> references(String... ids) {
        return References.byPlace(cards(ids)).references();
    }

    private static Answer.FactCards cards(String... ids) {
        List<Fact> facts = new ArrayList<>();
        for (String id : ids) {
            facts.add(BASE.fact(id).orElseThrow());
        }
        return new Answer.FactCards(facts, BASE);
    }

    private static Answer.FactCards citing(List<Evidence> evidence) {
        Fact fact = MadeFact.like(BASE.fact("lights/1").orElseThrow())
                .evidence(evidence)
                .make();
        List<Source> sources =
                List.of(source("light-list"), source("light/list"), source("light-list-a"), source("AZaz09@[`{/:}"));
        FactBase base = FactBase.of(BASE.header(), sources, topic -> Chapter.of(List.of(fact)));
        return new Answer.FactCards(List.of(fact), base);
    }

    private static Evidence evidence(String source, String locator) {
        return new Evidence(source, locator, Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Source source(String id) {
        return new Source(
                id,
                "book",
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
