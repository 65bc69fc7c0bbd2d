package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ap-2005         | Aida Sultanova, “Arrested on conspiracy”, Baku Sun, on the weblog Baku News, 2005-10-22
            jamestown-2005  | in Eurasia Daily Monitor
            samil-dissident | Əli Şamil and Əzizə Şamil, “
            xinhua-2009     | 任瑞恩, “
            """)
    void namesAuthorsAndTheWorkThatHoldsTheSource(String source, String name) {
        assertThat(lines(source))
                .anySatisfy(line -> assertThat(line).startsWith("in=").contains(name));
    }

    @Test
    void givesTheArchivedCopyOfASource() {
        assertThat(lines("wikipedia-dtx"))
                .anySatisfy(line -> assertThat(line).startsWith("archived=2024-01 <https://"));
    }

    /** Returns the lines of a fact that cites a source of the bundled base. */
    private static List<String> lines(String source) {
        Evidence piece =
                new Evidence(source, "page 1", Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());
        Fact fact = MadeFact.plain("a/b").evidence(List.of(piece)).make();
        return Card.of(fact, SampleBase.bundled()).lines().stream()
                .map(line -> line.label() + "=" + line.text())
                .toList();
    }
}
