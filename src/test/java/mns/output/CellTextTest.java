package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list or a piece of evidence is one text where a cell takes no more. */
final class CellTextTest {
    @Test
    void aPieceOfEvidenceSaysItsSourceItsPlaceAndItsWordsWhicheverSideItTakes() {
        Map<String, Object> supports = Map.of("source", "a", "locator", "page 1", "stance", "supports", "says", "So.");
        Map<String, Object> disputes = Map.of("source", "b", "locator", "page 2", "stance", "disputes");

        assertThat(CellText.of(List.of(supports, disputes))).isEqualTo("a (page 1): So.; disputed by b (page 2)");
    }

    @Test
    void aNumberIsItsDigitsAndAnEmptyListNothing() {
        assertThat(CellText.of(7)).isEqualTo("7");
        assertThat(CellText.of(List.of())).isEmpty();
    }
}
