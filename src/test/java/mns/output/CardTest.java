package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source says and what is noted of it is told whichever side the source takes. */
final class CardTest {
    @ParameterizedTest
    @CsvSource({"SUPPORTS, source, source says", "DISPUTES, disputed by, which says"})
    void tellsWhatASourceSays(Stance stance, String label, String says) {
        Evidence piece = new Evidence(
                "light-list", "page 1", stance, Optional.of("So."), Optional.of("Torn."), Optional.empty());
        Fact fact = MadeFact.plain("a/b").evidence(List.of(piece)).make();

        assertThat(Card.of(fact, SampleBase.lighthouse()).lines())
                .extracting(line -> line.label() + "=" + line.text())
                .contains(label + "=light-list: page 1", says + "=So.", "source note=Torn.");
    }
}
