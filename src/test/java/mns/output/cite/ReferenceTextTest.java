package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import mns.output.terminal.Addresses;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** References to be read: one a line in a pipe, below their facts on a terminal. */
final class ReferenceTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            A Press      | 2015-12 | http://a.example | 2026-11 | A Press. “T”. 2015-12. http://a.example (page 1; seen 2026-11).
            A Press Inc. | 2015~   | -                | -       | A Press Inc. “T”. 2015~ (page 1).
            A Press      | -       | http://a.example | -       | A Press. “T”. http://a.example (page 1).
            -            | -       | -                | 2026    | “T” (page 1; seen 2026).
            -            | 199X    | -                | -       | “T”. 199X (page 1).
            """)
    void whatIsNotKnownIsLeftOut(String publisher, String issued, String url, String accessed, String text) {
        Source source = new Source(
                "a",
                "book",
                "T",
                Optional.ofNullable(publisher),
                Optional.ofNullable(url),
                Optional.ofNullable(issued).map(EdtfDate::parse),
                Optional.ofNullable(accessed).map(EdtfDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ReferenceText reference = ReferenceText.of(Cited.at("page 1", source));
        assertThat(reference.line()).isEqualTo(text);
        assertThat(reference.dispute()).isEmpty();
    }

    @Test
    void aPipeGetsTheIdsAndTheReferenceInALine() {
        assertThat(Output.shown(
                        new ReferenceLineRenderer(Palette.COLOR), Cited.lighthouse("lights/3", "keepers/crew-of-nine")))
                .isEqualTo("""
                        ␛[1;36mlights/3 keepers/crew-of-nine␛[0m	Harbour Office. “List of Lights”. 1912 (page 4; seen \
                        2024-05).
                        ␛[1;36mlights/3␛[0m	Coast Gazette. “The keepers leave”. 1999-07-01. \
                        https://gazette.example/1999/keepers (paragraph 2; seen 2024-05-05); disagrees: The lightship \
                        stayed until 1905.
                        """);
    }

    @Test
    void aTerminalGetsReferencesBelowTheirFacts() {
        assertThat(Output.shown(
                        new ReferenceTerminalRenderer(60, Palette.COLOR, Addresses.WRITTEN),
                        Cited.lighthouse("lights/3")))
                .isEqualTo("""
                        ␛[1;36mlights/3␛[0m  ␛[1mLightship 灯台船␛[0m
                            Harbour Office. “List of Lights”. 1912 (page 4; seen
                              2024-05).
                            Coast Gazette. “The keepers leave”. 1999-07-01.
                              https://gazette.example/1999/keepers (paragraph 2;
                              seen 2024-05-05); ␛[35mdisagrees: The lightship stayed␛[0m
                              ␛[35muntil 1905.␛[0m
                        """);
    }

    @Test
    void aDisputeNamesItsFactWhereSeveralShareTheReference() {
        Source source = SampleBase.lighthouse().sources().get(0);
        Reference.Use supports = use("lights/1", 0);
        Reference.Use disputes = use("lights/3", 1);
        Reference reference = new Reference("a", source, List.of(supports, disputes));
        assertThat(Disagreement.of(reference))
                .containsExactly("disagrees on lights/3: The lightship stayed until 1905");
        Reference disputed = new Reference("a", source, List.of(disputes, use("history/founding", 1)));
        assertThat(ReferenceText.of(disputed).end())
                .isEqualTo(
                        "(paragraph 2; paragraph 1; seen 2024-05); disagrees on lights/3: The lightship stayed until 1905; "
                                + "disagrees on history/founding: The service was founded in 1850.");
    }

    @Test
    void aDisputeThatSaysNothingIsADisputeAllTheSame() {
        Source source = SampleBase.lighthouse().sources().get(0);
        Evidence silent = new Evidence(
                "light-list", "page 1", Stance.DISPUTES, Optional.empty(), Optional.empty(), Optional.empty());
        Reference.Use use = new Reference.Use(use("lights/1", 0).fact(), silent);
        Reference reference = new Reference("a", source, List.of(use, use("lights/1", 0)));
        assertThat(Disagreement.of(reference)).containsExactly("disagrees");
    }

    private static Reference.Use use(String id, int evidence) {
        var fact = SampleBase.lighthouse().fact(id).orElseThrow();
        return new Reference.Use(fact, fact.evidence().get(evidence));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noLineIsWiderThanTheTerminalAndNoWordIsLost(Palette palette) {
        for (Citations citations : Cited.everything()) {
            String wide = bare(Output.of(new ReferenceTerminalRenderer(5000, palette, Addresses.WRITTEN), citations));
            for (int width = 20; width <= 200; width += 9) {
                String output =
                        bare(Output.of(new ReferenceTerminalRenderer(width, palette, Addresses.WRITTEN), citations));
                int most = width;
                assertThat(output.lines()).allMatch(line -> DisplayWidth.of(line) <= most);
                assertThat(output.replaceAll("\\s", "")).isEqualTo(wide.replaceAll("\\s", ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noTextDrivesTheTerminal(Palette palette) {
        for (String text : Cited.hostileTexts()) {
            Citations citations = Cited.hostile(text);
            String terminal = bare(Output.of(new ReferenceTerminalRenderer(40, palette, Addresses.WRITTEN), citations));
            assertHarmless(terminal.replace("\n", ""));
            String line = bare(Output.of(new ReferenceLineRenderer(palette), citations));
            assertThat(line).hasLineCount(1).containsOnlyOnce("\t");
            assertHarmless(line.replace("\n", "").replace('\t', ' '));
        }
    }

    private static void assertHarmless(String text) {
        assertThat(TerminalText.safe(text)).isEqualTo(text);
    }

    /** Removes the palette's own colours, and nothing else. */
    private static String bare(String output) {
        return output.replaceAll("\u001b\\[(1;)?[0-9]{1,2}m", "");
    }
}
