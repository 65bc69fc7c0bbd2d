package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.output.HostileFact;
import mns.output.Output;
import mns.output.terminal.Palette;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.count.Chronology;
import mns.query.count.Statistics;
import mns.query.count.StatisticsCounter;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn fits the width, says the same with and without colour, and has no character that it may not have. */
final class DrawingTest {
    private static final String ESCAPES = "\u001b\\[[0-9;]{1,4}m";

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource(DrawingCharacters.class)
    void noLineIsWiderThanAskedForOrEndsInBlanks(DrawingCharacters marks) {
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.lighthouse())) {
            for (int width = 20; width <= 200; width++) {
                for (String line : (chart(base, width, marks, Palette.PLAIN) + stats(base, width, marks, Palette.PLAIN))
                        .split("\n")) {
                    assertThat(DisplayWidth.of(line)).as("%s: %s", width, line).isLessThanOrEqualTo(width);
                    assertThat(line).isEqualTo(line.stripTrailing());
                }
            }
        }
    }

    @Test
    void aTerminalTooNarrowForAnythingGetsItAllTheSame() {
        FactBase base = SampleBase.lighthouse();
        for (int width : new int[] {-1, 0, 1, 2, 5, 10, 19}) {
            assertThat(chart(base, width, DrawingCharacters.UNICODE, Palette.PLAIN))
                    .contains("1851");
            assertThat(stats(base, width, DrawingCharacters.UNICODE, Palette.PLAIN))
                    .contains("10");
        }
    }

    @ParameterizedTest
    @EnumSource(DrawingCharacters.class)
    void withoutItsColoursThePictureIsThePlainOne(DrawingCharacters marks) {
        FactBase base = SampleBase.lighthouse();
        for (int width : new int[] {20, 45, 80}) {
            assertThat(chart(base, width, marks, Palette.COLOR).replaceAll(ESCAPES, ""))
                    .isEqualTo(chart(base, width, marks, Palette.PLAIN));
            assertThat(stats(base, width, marks, Palette.COLOR).replaceAll(ESCAPES, ""))
                    .isEqualTo(stats(base, width, marks, Palette.PLAIN));
        }
    }

    @Test
    void inAsciiNothingButTitlesIsBeyondAscii() {
        assertThat(stats(SampleBase.bundled(), 80, DrawingCharacters.ASCII, Palette.PLAIN))
                .matches("\\p{ASCII}+");
        assertThat(chart(SampleBase.lighthouse(), 80, DrawingCharacters.ASCII, Palette.PLAIN)
                        .replace("灯台船", ""))
                .matches("\\p{ASCII}+");
    }

    @Test
    void theBarsOfAllFactsAreTheLongest() {
        String[] lines = stats(SampleBase.canalGuard(), 80, DrawingCharacters.ASCII, Palette.PLAIN)
                .split("\n");

        assertThat(lines[1]).startsWith("  facts").endsWith(" 82").hasSize(80);
    }

    @Test
    void ofARankedGroupTheFirstAreDrawnAndTheOthersCounted() {
        Statistics.Group ranked = new Statistics.Group("source", true, shares("a", "b", "c"));
        Statistics.Group other = new Statistics.Group("decade", false, shares("191X", "192X", "193X"));
        Statistics statistics = new Statistics(1, List.of(ranked, other));

        assertThat(Output.of(new StatisticsRenderer(40, Palette.PLAIN, DrawingCharacters.ASCII, 2), statistics))
                .contains("  b ")
                .doesNotContain("  c ")
                .contains("\n  and 1 more\ndecade\n")
                .contains("193X");
        assertThat(Output.of(new StatisticsRenderer(40, Palette.PLAIN, DrawingCharacters.ASCII, 3), statistics))
                .contains("  c ")
                .doesNotContain("more");
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void noTextOfAFactDrivesTheTerminal(Palette palette) {
        Statistics statistics =
                new Statistics(1, List.of(new Statistics.Group("source", true, shares(HostileFact.TEXT))));
        Header header = SampleBase.lighthouse().header();
        Header hostile = new Header(
                "id", HostileFact.TEXT, "", "1.0.0", "CC0-1.0", List.of(), header.lifetime(), header.topics());
        Fact span = MadeFact.like(HostileFact.of(HostileFact.TEXT))
                .date("1900/1950")
                .make();
        Chronology chronology =
                new Chronology(hostile, 1, List.of(new Chronology.Period(1950, 1950, 1)), List.of(span));
        for (int width : new int[] {20, 60, 100}) {
            assertHarmless(Output.of(new StatisticsRenderer(width, palette, DrawingCharacters.ASCII, 9), statistics));
            assertHarmless(Output.of(
                    sink -> new ChartRenderer(width, palette, DrawingCharacters.ASCII).write(chronology, sink)));
        }
    }

    private static void assertHarmless(String output) {
        String text = output.replaceAll(ESCAPES, "").replace("\n", "");
        assertThat(text).isNotEmpty();
        assertThat(TerminalText.safe(text)).isEqualTo(text);
    }

    private static List<Statistics.Share> shares(String... names) {
        return List.of(names).stream()
                .map(name -> new Statistics.Share(name, 1))
                .toList();
    }

    private static String chart(FactBase base, int width, DrawingCharacters marks, Palette palette) {
        Query dated = Query.ALL.with(new Condition.IsDated()).sorted(Order.DATE, false);
        return Output.of(new ChartRenderer(width, palette, marks), new FactFinder(base).find(dated));
    }

    private static String stats(FactBase base, int width, DrawingCharacters marks, Palette palette) {
        return Output.of(
                new StatisticsRenderer(width, palette, marks, Integer.MAX_VALUE),
                StatisticsCounter.of(base, Query.ALL));
    }
}
