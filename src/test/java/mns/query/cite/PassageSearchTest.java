package mns.query.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.MadeFact;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Passage;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passage is found again wherever its words stand in the text of its source. */
final class PassageSearchTest {
    private static final String TEXT = "The lamp was lit in 1851. The lamp went out in 1999.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lamp was lit          | 2  | found   | word 2
            lamp was lit          |    | found   | word 2
            lamp was lit          | 3  | moved   | word 2, was 3
            lamp was lit          | 99 | moved   | word 2, was 99
            The lamp              | 7  | found   | word 7
            The lamp              | 1  | found   | word 1
            The lamp              | 5  | moved   | word 1, was 5
            1999.                 | 12 | found   | word 12
            in 1999.              | 2  | moved   | word 11, was 2
            The lamp was lit in 1851. The lamp went out in 1999. | 1 | found | word 1
            lamp was dark         | 2  | missing | was word 2
            lamp was dark         |    | missing |
            Lamp was lit          | 2  | missing | was word 2
            1999. The             | 12 | missing | was word 12
            """)
    void isFoundMovedOrMissing(String words, Integer was, String standing, String place) {
        assertThat(cells(TEXT, passage(words, was)))
                .containsExactly(List.of(standing, "lamps/1", "page 1", place == null ? "" : place));
    }

    @Test
    void aPlaceMayBeReadAfterASearch() {
        SourceText text = new SourceText(TEXT);
        Passage lamp = passage("lamp was lit", 2).passage().orElseThrow();

        assertThat(text.find(List.of(lamp))).containsEntry(lamp.sha256(), 2);
        assertThat(text.has(lamp, 2)).isTrue();
    }

    @Test
    void isFoundHoweverTheTextIsSpacedOrComposed() {
        assertThat(cells("\u00a0The\u00a0 lampe\u0301 \n was\tlit", passage("lampé was", 2)))
                .containsExactly(List.of("found", "lamps/1", "page 1", "word 2"));
    }

    @Test
    void allPassagesOfTheSourceAreListedInOrderAndNoOthers() {
        Evidence other = new Evidence(
                "other",
                "page 9",
                Stance.SUPPORTS,
                Optional.empty(),
                Optional.empty(),
                passage("lamp", 2).passage());
        Evidence without =
                new Evidence("list", "page 8", Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(cells(TEXT, passage("in 1999.", 11), other, without, passage("gone", 1), passage("lit", 1)))
                .extracting(cells -> cells.get(0))
                .containsExactly("found", "missing", "moved");
    }

    @Test
    void passagesOfAnyLengthAreFoundTogether() {
        assertThat(cells(TEXT, passage("lamp was lit in 1851.", 9), passage("lamp", 9), passage("lamp was", 9)))
                .extracting(cells -> cells.get(3))
                .containsOnly("word 2, was 9");
    }

    @Test
    void aPassageThatOccursTwiceIsFoundAtItsOldPlace() {
        assertThat(cells("lamp lamp", passage("lamp", 2)))
                .containsExactly(List.of("found", "lamps/1", "page 1", "word 2"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "one, 0", "one two three, 1"})
    void aTextMayBeShorterThanThePassage(String text, int found) {
        assertThat(cells(text, passage("one two three", 1)))
                .extracting(cells -> cells.get(0))
                .containsExactly(found == 1 ? "found" : "missing");
    }

    @Test
    void scriptsGetThePlaces() {
        assertThat(PassageSearch.find(base(passage("lamp was", 5)), "list", TEXT)
                        .get(0)
                        .values())
                .containsEntry("standing", "moved")
                .containsEntry("fact", "lamps/1")
                .containsEntry("source", "list")
                .containsEntry("locator", "page 1")
                .containsEntry("at", 2)
                .containsEntry("was", 5);
        assertThat(PassageSearch.find(base(passage("gone", null)), "list", TEXT)
                        .get(0)
                        .values())
                .containsOnlyKeys("standing", "fact", "source", "locator");
    }

    @ParameterizedTest
    @CsvSource({"lamp, true", "lamp+lit, true", "lamp+gone, false", "gone, false", "'', false"})
    void isCompleteIfNothingIsMissing(String passages, boolean complete) {
        Evidence[] evidence = passages.isEmpty()
                ? new Evidence[0]
                : List.of(passages.split("\\+")).stream()
                        .map(words -> passage(words, 1))
                        .toArray(Evidence[]::new);

        assertThat(PassageSearch.isComplete(
                        new Answer.Report(PassageSearch.find(base(evidence), "list", TEXT), "nothing")))
                .isEqualTo(complete);
    }

    private static List<List<String>> cells(String text, Evidence... evidence) {
        return PassageSearch.find(base(evidence), "list", text).stream()
                .map(Answer.Finding::columns)
                .toList();
    }

    private static Evidence passage(String words, Integer was) {
        Passage fingerprint = Passage.of(words);
        OptionalInt at = was == null ? OptionalInt.empty() : OptionalInt.of(was);
        return new Evidence(
                "list",
                "page 1",
                Stance.SUPPORTS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Passage(fingerprint.words(), at, fingerprint.sha256())));
    }

    private static FactBase base(Evidence... evidence) {
        Topic topic = new Topic("lamps", "Lamps", "Its lamps.");
        Header header = new Header(
                "light",
                "Light",
                "A light.",
                "1.0.0",
                "CC0-1.0",
                List.of(),
                EdtfDate.parse("1851/1999"),
                List.of(topic));
        Fact fact = MadeFact.plain("lamps/1").evidence(List.of(evidence)).make();
        return FactBase.of(header, List.of(), each -> Chapter.of(List.of(fact)));
    }
}
