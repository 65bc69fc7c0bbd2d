package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.output.Output;
import mns.output.terminal.Palette;
import mns.query.count.Chronology;
import org.junit.jupiter.api.Test;

/** A fact that reaches over several years is a line beside its title, on narrow terminals below it. */
final class SpanLinesTest {
    private static final String SUBJECT = "Lighthouse Service of the Amber Coast";

    @Test
    void theLineIsBesideTheTitleFromFiftyColumnsOn() {
        assertThat(drawn(50, "1851/1999")).isEqualTo("""
                                               1900     1950
                Lighthouse Service    ┣━━━━━━━━━━━━━━━━━━━━━━━━━━┫
                of the Amber Coast
                1851/1999-06-30
                Title  1851/1999      ├──────────────────────────┤
                """);
        assertThat(drawn(49, "1851/1999")).isEqualTo("""
                  1860   1880   1900  1920   1940  1960   1980
                Lighthouse Service of the Amber Coast
                1851/1999-06-30
                ┣━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┫
                Title  1851/1999
                ├───────────────────────────────────────────────┤
                """);
    }

    @Test
    void titlesTakeSixtyColumnsAtMost() {
        for (int width : new int[] {150, 153, 160, 200}) {
            assertThat(drawn(width, "1851/1999").lines().skip(1))
                    .first()
                    .asString()
                    .startsWith(SUBJECT + "  1851/1999-06-30        ┣━")
                    .hasSize(width);
        }
        assertThat(drawn(149, "1851/1999").lines().skip(1))
                .first()
                .asString()
                .startsWith(SUBJECT + "  1851/1999-06-30       ┣━");
    }

    @Test
    void theDateFollowsTheTitleWhereThereIsRoom() {
        assertThat(drawn(135, "1851/1999").lines().toList().get(1)).startsWith(SUBJECT + "  1851/1999-06-30  ┣");
        assertThat(drawn(134, "1851/1999").lines().toList().get(1)).startsWith(SUBJECT + " ".repeat(18) + "┣");
        assertThat(drawn(134, "1851/1999").lines().toList().get(2)).isEqualTo("1851/1999-06-30");
    }

    @Test
    void theYearsReachAsFarAsTheLifetimeAndEveryFact() {
        assertThat(drawn(60, "1801/1810", "2001/2009", "18XX", "../1900")).isEqualTo("""
                                          1800    1850    1900    1950
                Lighthouse Service of             ┣━━━━━━━━━━━━━━━━━━━━━━━┫
                the Amber Coast
                1851/1999-06-30
                Title  1801/1810          ├┤
                Title  2001/2009                                          ├┤
                Title  18XX               ├┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤
                Title  ../1900            ←───────────────┤
                """);
    }

    @Test
    void linesAreColouredAsWhatTheyStandFor() {
        assertThat(picture(Palette.COLOR, 60, "1851/1999").replace('\u001b', '␛'))
                .isEqualTo("""
                                          ␛[32m           1900       1950␛[0m
                Lighthouse Service of     ␛[1m┣━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┫␛[0m
                the Amber Coast
                ␛[32m1851/1999-06-30␛[0m
                Title  ␛[32m1851/1999␛[0m          ␛[1;36m├────────────────────────────────┤␛[0m
                """);
    }

    private static String drawn(int width, String... dates) {
        return picture(Palette.PLAIN, width, dates);
    }

    private static String picture(Palette palette, int width, String... dates) {
        List<Fact> spans = List.of(dates).stream()
                .map(date -> MadeFact.plain("a/b").date(date).make())
                .toList();
        Chronology chronology = new Chronology(SampleBase.lighthouse().header(), 1, List.of(), spans);
        String chart =
                Output.of(sink -> new ChartRenderer(width, palette, DrawingCharacters.UNICODE).write(chronology, sink));
        return chart.substring(chart.indexOf('\n') + 1);
    }
}
