package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold between the parts of a fact base is told with the place that breaks it. */
final class ConsistencyCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "lamps/1"   | "id": "lights/1"  | 14:13: id "lights/1" does not start with its topic (/facts/0/id)
            "id": "lamps/1"   | "id": "lampshade/1" | 14:13: id "lampshade/1" does not start with its topic (/facts/0/id)
            "id": "lamps/1"   | "id": "light/1"   | 14:13: id "light/1" does not start with its topic (/facts/0/id)
            "id": "lamps/1"   | "id": "lam/1"     | 14:13: id "lam/1" does not start with its topic (/facts/0/id)
            "id": "lamps/1"   | "id": "lam/10"    | 14:13: id "lam/10" does not start with its topic (/facts/0/id)
            "id": "lamps/1"   | "id": "l/1"       | 14:13: id "l/1" does not start with its topic (/facts/0/id)
            "source": "list"  | "source": "lost"  | 22:31: source "lost" is not listed in "sources" (/facts/0/evidence/0/source)
            "supports"}]      | "supports"}, {"source": "lost", "locator": "page 1", "stance": "supports"}] | \
            22:94: source "lost" is not listed in "sources" (/facts/0/evidence/1/source)
            "topics": [{"id": | "topics": [{"id": "lamps", "title": "L", "description": "L"}, {"id": | \
            10:72: id "lamps" is taken already (/topics/1/id)
            "sources": [      | "sources": [{"id": "list", "type": "book", "title": "L"}, | \
            11:67: id "list" is taken already (/sources/1/id)
            """)
    void aBaseIsRefusedIfALinkOfItIsBroken(String text, String replacement, String problem) {
        assertThat(SmallBase.problems(SmallBase.with(text, replacement))).containsExactly("base.json:" + problem);
    }

    @Test
    void aBaseIsRefusedIfTwoFactsHaveOneId() {
        assertThat(SmallBase.problems(SmallBase.withOther(SmallBase.OTHER.replace("lamps/2", "lamps/1"))))
                .containsExactly("base.json:14:13: id \"lamps/1\" is taken already (/facts/1/id)");
    }

    @Test
    void everyBrokenLinkIsNamedNotOnlyTheFirst() {
        String text = SmallBase.with("\"topic\": \"lamps\"", "\"topic\": \"lights\"")
                .replace("\"source\": \"list\"", "\"source\": \"lost\"");

        assertThat(SmallBase.problems(text))
                .containsExactlyInAnyOrder(
                        "base.json:14:13: id \"lamps/1\" does not start with its topic (/facts/0/id)",
                        "base.json:15:16: topic \"lights\" is not declared in \"topics\" (/facts/0/topic)",
                        "base.json:22:31: source \"lost\" is not listed in \"sources\" (/facts/0/evidence/0/source)");
    }

    @Test
    void aSoundBaseBreaksNoRule() {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(SmallBase.TEXT), List.of()))
                .isEmpty();
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(related("[\"lamps/2\"]", "[\"lamps/1\"]")), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["lamps/2"] | []          | /facts/1/related/0 | "lamps/2" does not name "lamps/1" in turn
            []          | ["lamps/1"] | /facts/0/related/0 | "lamps/1" does not name "lamps/2" in turn
            ["lamps/3"] | []          | /facts/1/related/0 | there is no fact "lamps/3"
            """)
    void relatedFactsNameEachOther(String first, String other, String pointer, String reason) {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(related(first, other)), List.of()))
                .isEqualTo(Map.of(pointer, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lamps/1           | 1          | lamps/17          |
            lamps/17          | 17         | lamps/3           | 3
            lamps/oil         | 1000000000 | lamps/gas         | 2
            lamps/oil         |            | lamps/gas         |
            lamps/01          | 7          | lamps/1           | 1
            lamps/007         |            | lamps/7           |
            lamps/01          | 1          | lamps/001         | 2
            lamps/1-3         | 5          | lamps/1           |
            lamps/99999999999 |            | lamps/99999999998 |
            lamps/0           |            | lamps/1           |
            """)
    void numbersMayLeaveGapsAndComeInAnyOrder(String id, Integer number, String otherId, Integer otherNumber) {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(numbered(id, number, otherId, otherNumber)), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lamps/7     | 1 | lamps/8     |   | /facts/1/number | expected no number or that of id "lamps/7", found 1
            lamps/8     |   | lamps/7     | 8 | /facts/0/number | expected no number or that of id "lamps/7", found 8
            lamps/0     | 1 | lamps/8     |   | /facts/1/number | expected no number or that of id "lamps/0", found 1
            lamps/99999999999 | 9 | lamps/8 | | /facts/1/number | \
            expected no number or that of id "lamps/99999999999", found 9
            lamps/oil   | 5 | lamps/gas   | 5 | /facts/1/number | number 5 is taken already by "lamps/gas"
            lamps/oil   | 5 | lamps/5     |   | /facts/1/number | number 5 is taken already by "lamps/5"
            lamps/5     |   | lamps/oil   | 5 | /facts/1/id     | number 5 is taken already by "lamps/oil"
            lamps/007   | 7 | lamps/7     |   | /facts/1/number | number 7 is taken already by "lamps/7"
            """)
    void aNumberIsThatOfOneFactAndANumericNameIsTheNumber(
            String id, Integer number, String otherId, Integer otherNumber, String pointer, String reason) {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(numbered(id, number, otherId, otherNumber)), List.of()))
                .isEqualTo(Map.of(pointer, reason));
    }

    /** Returns a base of two facts, of which the other one stands first. */
    private static String numbered(String id, Integer number, String otherId, Integer otherNumber) {
        String other = SmallBase.OTHER
                .replace("lamps/2", otherId)
                .replace("\"title\"", (otherNumber == null ? "" : "\"number\": " + otherNumber + ", ") + "\"title\"");
        return SmallBase.with("lamps/1", id)
                .replace("\"number\": 1,\n", number == null ? "" : "\"number\": " + number + ",\n")
                .replace("\"facts\": [", "\"facts\": [" + other);
    }

    @Test
    void aFactThatIsDisputedIsSupportedToo() {
        String text = SmallBase.with("\"stance\": \"supports\"", "\"stance\": \"disputes\", \"says\": \"It was gas.\"");

        assertThat(ConsistencyCheck.breaches(SmallBase.parse(text), List.of()))
                .isEqualTo(Map.of("/facts/0/evidence", "no source supports the statement, so only one side is shown"));
    }

    @Test
    void noFactIsRelatedToItself() {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(related("[\"lamps/1\"]", "[]")), List.of()))
                .isEqualTo(Map.of("/facts/1/related/0", "a fact is not related to itself"));
    }

    @Test
    void noEvidenceIsGivenTwice() {
        String piece = "{\"source\": \"list\", \"locator\": \"page 1\", \"stance\": \"supports\"}";
        String other = piece.replace("supports", "disputes\", \"says\": \"It was gas.");

        assertThat(ConsistencyCheck.breaches(
                        SmallBase.parse(SmallBase.with(piece, piece + ", " + other + ", " + piece)), List.of()))
                .isEqualTo(
                        Map.of("/facts/0/evidence/2", "this evidence is given twice: same source, place and stance"));
    }

    @ParameterizedTest
    @CsvSource({"list, page 2, supports", "gazette, page 1, supports", "list, page 1, disputes"})
    void evidenceIsAnotherInAnotherSourceOrPlaceOrStance(String source, String locator, String stance) {
        String piece = "{\"source\": \"list\", \"locator\": \"page 1\", \"stance\": \"supports\"}";
        String other = "{\"source\": \"%s\", \"locator\": \"%s\", \"stance\": \"%s\", \"says\": \"Gas.\"}"
                .formatted(source, locator, stance);
        String text = SmallBase.with(piece, piece + ", " + other)
                .replace(
                        "\"sources\": [",
                        "\"sources\": [{\"id\": \"gazette\", \"type\": \"book\", \"title\": \"G\"}, ");

        assertThat(ConsistencyCheck.breaches(SmallBase.parse(text), List.of())).isEmpty();
    }

    @Test
    void numbersOfEachTopicRunOnTheirOwn() {
        String text = SmallBase.withOther(
                        SmallBase.OTHER.replace("lamps/2", "oils/1").replace("lamps", "oils"))
                .replace(
                        "\"topics\": [", "\"topics\": [{\"id\": \"oils\", \"title\": \"O\", \"description\": \"O\"}, ");

        assertThat(ConsistencyCheck.breaches(SmallBase.parse(text), List.of())).isEmpty();
    }

    @Test
    void aTopicHasNoNameThatMeansSomethingElse() {
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(SmallBase.TEXT), List.of("timeline", "lamps")))
                .isEqualTo(Map.of(
                        "/topics/0/id", "\"lamps\" cannot be the name of a topic; these are taken: timeline, lamps"));

        String text = SmallBase.with(
                "\"topics\": [", "\"topics\": [{\"id\": \"oils\", \"title\": \"O\", \"description\": \"O\"}, ");
        assertThat(ConsistencyCheck.breaches(SmallBase.parse(text), List.of("timeline", "lamps")))
                .containsOnlyKeys("/topics/1/id");
    }

    private static String related(String ofFirst, String ofOther) {
        String other = SmallBase.OTHER.replace("\"tags\"", "\"related\": " + ofOther + ", \"tags\"");
        return SmallBase.withOther(other).replace("\"number\": 1,", "\"number\": 1, \"related\": " + ofFirst + ",");
    }
}
