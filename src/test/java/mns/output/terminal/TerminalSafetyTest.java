package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.output.FieldRenderer;
import mns.output.HostileFact;
import mns.output.NullRenderer;
import mns.output.Output;
import mns.output.Renderer;
import mns.output.Rows;
import mns.output.cite.ReferenceTerminalRenderer;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.cite.Citations;
import mns.query.cite.References;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No line is wider than the terminal, colour adds nothing but colour, and no text drives the terminal. */
final class TerminalSafetyTest {
    /** What the palette and its links write of their own. */
    private static final Pattern OWN = Pattern.compile("\u001b(?:\\[(1;)?[0-9]{1,2}m|\\]8;[!-~]*\u001b\\\\)");

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource(Palette.class)
    void noLineIsWiderThanTheTerminal(Palette palette) {
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.lighthouse())) {
            for (Answer.Listing answer : answers(base)) {
                for (int width = 20; width <= 200; width++) {
                    for (String line : lines(new TerminalRenderer(width, palette, Addresses.WRITTEN), answer)) {
                        assertThat(DisplayWidth.of(line))
                                .as("width %s: %s", width, line)
                                .isLessThanOrEqualTo(width);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource(Addresses.class)
    void noReferenceReportOrUnusualTextIsWiderThanTheTerminal(Addresses addresses) {
        FactBase base = SampleBase.bundled();
        Citations references =
                References.byPlace(new Answer.FactCards(base.facts().subList(0, 20), base));
        String unusual =
                "灯台船e\u0301\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD83C\uDDE6\uD83C\uDDFF कि ".repeat(9);
        Answer.Listing cards = new Answer.FactCards(List.of(HostileFact.of(unusual)), base);
        Answer.Listing report = new Answer.Report(List.of(new Answer.Finding(List.of(unusual, "b"), Map.of())), "");
        for (int width = 20; width <= 200; width++) {
            assertFits(new ReferenceTerminalRenderer(width, Palette.COLOR, addresses), references, width);
            for (Answer.Listing answer : List.of(cards, HostileFact.list(unusual), report)) {
                assertFits(new TerminalRenderer(width, Palette.COLOR, addresses), answer, width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 39, 60, 80, 120, 200})
    void noReferenceOfAnyFactIsWiderThanTheTerminal(int width) {
        FactBase base = SampleBase.bundled();
        Citations references = References.byPlace(new Answer.FactCards(base.facts(), base));
        assertFits(new ReferenceTerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN), references, width);
        for (Answer.Listing answer : answers(base)) {
            Renderer<Answer.Listing> linked = new TerminalRenderer(width, Palette.PLAIN, Addresses.LINKED);
            assertFits(linked, answer, width);
        }
    }

    private static <A extends Answer> void assertFits(Renderer<A> renderer, A answer, int width) {
        assertThat(lines(renderer, answer)).noneMatch(line -> DisplayWidth.of(line) > width);
    }

    @Test
    void onlyAddressesOfTheWebWithoutUnusualCharactersAreLinked() {
        for (String address : List.of(
                "https://a.example/x", "http://a.example/%20?q=1&r=(2)", "https://a.example/" + "a".repeat(1982))) {
            assertThat(Addresses.LINKED.links(address)).isTrue();
            assertThat(Addresses.WRITTEN.links(address)).isFalse();
        }
        for (String address : List.of(
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://a.example/\u001b\\",
                "https://a.example/\u0007",
                "https://a.example/a b",
                "https://ə.example/",
                "https://é.example/",
                "https://a.example/\u007f",
                "https://a.example/" + "a".repeat(1983),
                "")) {
            assertThat(Addresses.LINKED.links(address)).isFalse();
        }
    }

    @Test
    void aLinkedPictureHasTheSameTextButForTheAddressesOfShownSources() {
        FactBase base = SampleBase.bundled();
        Answer.Listing list = new FactFinder(base).find(Query.ALL);
        Renderer<Answer.Listing> linked = new TerminalRenderer(80, Palette.PLAIN, Addresses.LINKED);
        assertThat(Output.of(linked, list)).contains("\u001b]8;id=");
        assertThat(lines(linked, list))
                .isEqualTo(lines(new TerminalRenderer(80, Palette.PLAIN, Addresses.WRITTEN), list));
        assertThat(lines(linked, new Answer.FactCards(base.facts(), base))).noneMatch(line -> line.contains("://"));
    }

    @Test
    void aTerminalTooNarrowForAnythingStillGetsEveryWord() {
        FactBase base = SampleBase.lighthouse();
        for (Answer.Listing answer : answers(base)) {
            String wide = Output.of(new TerminalRenderer(500, Palette.PLAIN, Addresses.WRITTEN), answer)
                    .replaceAll("\\s", "");
            for (int width : new int[] {-1, 0, 1, 2, 5, 10, 19}) {
                assertThat(Output.of(new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN), answer)
                                .replaceAll("\\s", ""))
                        .isEqualTo(wide);
            }
        }
    }

    @Test
    void withoutItsColoursThePictureIsThePlainOne() {
        for (Answer.Listing answer : answers(SampleBase.lighthouse())) {
            assertThat(lines(new TerminalRenderer(60, Palette.COLOR, Addresses.WRITTEN), answer))
                    .isEqualTo(lines(new TerminalRenderer(60, Palette.PLAIN, Addresses.WRITTEN), answer));
        }
    }

    @Test
    void aPlainPictureHasNoEscape() {
        for (Answer.Listing answer : answers(SampleBase.bundled())) {
            assertThat(Output.of(new TerminalRenderer(80, Palette.PLAIN, Addresses.WRITTEN), answer))
                    .doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noTextOfAFactDrivesTheTerminal(Palette palette) {
        FactBase base = SampleBase.lighthouse();
        Answer.Listing list = HostileFact.list(HostileFact.TEXT);
        Answer.Listing cards = new Answer.FactCards(List.of(HostileFact.of(HostileFact.TEXT)), base);
        Answer.Listing tags = new Answer.TagList(List.of(new Answer.TagCount(HostileFact.TEXT, 1)), 0);
        for (Answer.Listing answer : List.of(list, cards, tags)) {
            assertHarmless(Output.of(new TerminalRenderer(40, palette, Addresses.WRITTEN), answer));
            assertHarmless(Output.of(new LineRenderer(palette), answer).replace('\t', ' '));
            assertHarmless(Output.of(new NullRenderer(), answer).replace('\0', ' '));
        }
        assertHarmless(Output.of(new FieldRenderer(Rows.FACT), list).replace('\t', ' '));
    }

    private static void assertHarmless(String output) {
        String text = bare(output).replace("\n", "");
        assertThat(text).isNotEmpty();
        assertThat(TerminalText.safe(text)).isEqualTo(text);
    }

    private static List<Answer.Listing> answers(FactBase base) {
        return List.of(
                new FactFinder(base).find(Query.ALL),
                new Answer.FactCards(base.facts(), base),
                Tally.sources(base, Query.ALL, SourceOrder.BASE),
                Tally.sources(base, Query.ALL, base.sources()),
                Tally.tags(base, Query.ALL));
    }

    private static <A extends Answer> List<String> lines(Renderer<A> renderer, A answer) {
        return bare(Output.of(renderer, answer)).lines().toList();
    }

    /** Removes the palette's own colours and links, and nothing else. */
    private static String bare(String output) {
        return OWN.matcher(output).replaceAll("");
    }
}
