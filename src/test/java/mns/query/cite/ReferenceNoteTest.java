package mns.query.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Stance;
import mns.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note says can be read again, and no processor takes it for anything else. */
final class ReferenceNoteTest {
    private static final Fact FACT = SampleBase.lighthouse().fact("lights/1").orElseThrow();
    private static final Source SOURCE = SampleBase.lighthouse().sources().get(0);

    @Test
    void aNoteNamesFactsWithTheirPlacesAndWhatTheSourceSaysInstead() {
        Reference reference = new Reference(
                "a",
                SOURCE,
                List.of(
                        use("lights/1", "art. 3(2)", Stance.SUPPORTS, null),
                        use("lights/3", "page 4", Stance.DISPUTES, "It burnt down."),
                        use("history/end", "page 5", Stance.CONTEXT, null),
                        use("lights/2", "page 9", Stance.SUPPORTS, null)));
        assertThat(ReferenceNote.of(reference))
                .isEqualTo("Cited for lights/1 [art. 3(2)]; lights/2 [page 9]."
                        + " Disagrees with lights/3 [page 4], saying [It burnt down.]."
                        + " Background to history/end [page 5].");
        assertReadAgain(reference);
    }

    @Test
    void theNoteOfEveryReferenceOfEachBaseIsReadAgain() {
        for (var base : List.of(SampleBase.bundled(), SampleBase.canalGuard(), SampleBase.lighthouse())) {
            Answer.FactCards cards = new Answer.FactCards(base.facts(), base);
            References.bySource(cards).references().forEach(ReferenceNoteTest::assertReadAgain);
            References.byPlace(cards).references().forEach(ReferenceNoteTest::assertReadAgain);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "]",
                "[",
                "[]; x [y].",
                "%",
                "%5D",
                "%zz",
                "{:title: Other}",
                "type: book",
                "a\nb\r\n",
                "\u202e",
                "\u706f]\ud83d\udea2",
                "], saying [",
                ". Disagrees with lights/1 [x].",
                "\u001b[31m"
            })
    void aHostilePlaceStaysAPlace(String text) {
        Reference reference = new Reference(
                "a",
                SOURCE,
                List.of(
                        use("lights/1", text, Stance.SUPPORTS, text),
                        use("lights/" + text + " x", text, Stance.SUPPORTS, null),
                        use("lights/1", text, Stance.DISPUTES, text)));
        assertReadAgain(reference);
        assertThat(ReferenceNote.of(reference))
                .startsWith("Cited for ")
                .doesNotContain("\n", "\r", "{", "}", "\u001b", "\u202e")
                .doesNotMatch("^([-_a-z]+|[A-Z]+):.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A note of somebody's own.",
                "Cited for lights/1",
                "Cited for lights/1 [page 1]",
                "Cited for lights/1 [page 1]. And more.",
                "Cited for lights/1 [page 1]; .",
                "Cited for lights/1 [%G0].",
                "Cited for lights/1 [%F].",
                "Cited for lights/1 [%FF].",
                "Licensed under CC-BY-SA-4.0."
            })
    void whatIsNoneOfOursIsNotRead(String note) {
        assertThat(ReferenceNote.read(note)).isEmpty();
    }

    private static void assertReadAgain(Reference reference) {
        List<ReferenceNote.Piece> pieces = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            for (Reference.Use use : reference.uses()) {
                Evidence evidence = use.evidence();
                if (evidence.stance() == stance) {
                    pieces.add(new ReferenceNote.Piece(use.fact().id(), stance, evidence.locator(), evidence.says()));
                }
            }
        }
        assertThat(ReferenceNote.read(ReferenceNote.of(reference))).contains(pieces);
    }

    private static Reference.Use use(String fact, String place, Stance stance, String says) {
        Evidence evidence =
                new Evidence(SOURCE.id(), place, stance, Optional.ofNullable(says), Optional.empty(), Optional.empty());
        return new Reference.Use(
                MadeFact.like(FACT).id(fact).evidence(List.of(evidence)).make(), evidence);
    }
}
