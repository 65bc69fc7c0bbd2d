package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A value that cannot be read is reported once, and breaks no other rule. */
final class UnreadableValuesTest {
    private static final String PIECE = "{\"source\": \"list\", \"locator\": \"page 1\", \"stance\": \"supports\"}";

    @Test
    void invalidIdsAreNotReportedAsDuplicates() {
        String text = SmallBase.withOther(SmallBase.OTHER.replace("lamps/2", "lamps 2"))
                .replace("lamps/1", "lamps 1");

        assertThat(SmallBase.faults(text))
                .hasSize(2)
                .allMatch(fault -> fault.contains("expected a topic, a slash and a name, found "));
    }

    @Test
    void aFactWithoutAnIdMayBeRelatedToAny() {
        String other = SmallBase.OTHER
                .replace("lamps/2", "lamps 2")
                .replace("\"tags\"", "\"related\": [\"lamps/1\"], \"tags\"");

        assertThat(SmallBase.faults(SmallBase.withOther(other)))
                .singleElement()
                .asString()
                .contains("found \"lamps 2\"");
    }

    @Test
    void aNumberThatIsNoneIsThatOfNoFact() {
        String other = SmallBase.OTHER.replace("\"title\"", "\"number\": 0, \"title\"");
        String others = other + other.replace("lamps/2", "lamps/gas") + other.replace("lamps/2", "lamps/coal");

        assertThat(SmallBase.faults(SmallBase.withOther(others)))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault).contains("expected a number from 1 to 1000000000"));
    }

    @Test
    void evidenceWithoutALocatorIsNotReportedAsDuplicate() {
        String piece = PIECE.replace("\"page 1\"", "5");

        assertThat(SmallBase.faults(SmallBase.with(PIECE, piece + ", " + piece)))
                .hasSize(2)
                .allMatch(fault -> fault.contains("expected a string, found a whole number"));
    }

    @Test
    void invalidTopicsAndSourcesAreNotReportedAsMissing() {
        String text = SmallBase.TEXT
                .replace("\"topic\": \"lamps\"", "\"topic\": \"Lamps\"")
                .replace("\"source\": \"list\"", "\"source\": \"List\"");

        assertThat(SmallBase.faults(text))
                .hasSize(2)
                .allMatch(fault -> fault.contains("expected lower-case words joined by hyphens"));
    }

    @Test
    void topicsAndSourcesWithoutAnIdAreNotReportedAsDuplicates() {
        String source = "{\"id\": \"A B\", \"type\": \"book\", \"title\": \"T\"}, ";
        String topic = "{\"id\": \"A B\", \"title\": \"T\", \"description\": \"D\"}, ";
        String text = SmallBase.with("\"sources\": [", "\"sources\": [" + source + source)
                .replace("\"topics\": [", "\"topics\": [" + topic + topic);

        assertThat(SmallBase.faults(text))
                .hasSize(4)
                .allMatch(fault -> fault.contains("expected lower-case words joined by hyphens"));
    }
}
