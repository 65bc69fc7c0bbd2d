package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.Header;
import mns.fact.date.EdtfDate;
import mns.output.Output;
import mns.output.terminal.Palette;
import mns.query.count.Chronology;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart names its periods as EDTF writes them, and says what it draws. */
final class ChartRendererTest {
    private static final Header HEADER = SampleBase.lighthouse().header();

    @ParameterizedTest
    @DisplayName("The years of a period, its beginning, the unit that the title names, the label of the bar")
    @CsvSource({
        "1,    1851, year,       1851",
        "1,    87,   year,       0087",
        "10,   1850, decade,     185X",
        "100,  1800, century,    18XX",
        "1000, 1000, millennium, 1XXX",
        "1000, 0,    millennium, 0XXX"
    })
    void namesItsPeriods(int years, int first, String unit, String label) {
        Chronology chronology = chronology(years, List.of(new Chronology.Period(first, first + years - 1, 2)));

        assertThat(chart(chronology, 60).lines().toList())
                .startsWith("Facts by " + unit)
                .last()
                .asString()
                .startsWith(label)
                .endsWith("######## 2");
    }

    @ParameterizedTest
    @DisplayName("The lifetime, the years of a period, the piece of the lifetime beside it")
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            1851/1999;1850;1850;\s
            1851/1999;1840;1850;\s
            1851/1999;1840;1851;+
            1851/1999;1851;1851;+
            1851/1999;1852;1852;|
            1851/1999;1851;1999;|
            1851/1999;1999;1999;+
            1851/1999;1999;2005;+
            1851/1999;2000;2000;\s
            ../1999;0;0;|
            1851/..;2005;2005;|
            """)
    void drawsTheLifetimeBesideThePeriodsThatItTouches(String lifetime, int first, int last, String piece) {
        Header header =
                new Header("id", "T", "", "1.0.0", "CC0-1.0", List.of(), EdtfDate.parse(lifetime), HEADER.topics());
        Chronology chronology = new Chronology(header, 1, List.of(new Chronology.Period(first, last, 1)), List.of());

        assertThat(chart(chronology, 60).lines().toList().get(2).substring(5, 6))
                .isEqualTo(piece);
    }

    @Test
    void theLifetimeMayEndWithinAGap() {
        List<Chronology.Period> gap = List.of(
                new Chronology.Period(1998, 1998, 1),
                new Chronology.Period(1999, 2001, 0),
                new Chronology.Period(2002, 2002, 1));

        assertThat(chart(chronology(1, gap), 60).lines().toList()).contains(" :   +");
    }

    @Test
    void saysNothingWhereNothingIsDated() {
        assertThat(chart(chronology(1, List.of()), 60)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, year", "10, decade", "100, century", "1000, millennium"})
    void namesTheUnitAlsoOfWhatReachesBeyondOneAndBeginsWithItWhereThereIsNothingElse(int years, String unit) {
        Fact span = MadeFact.plain("a/b").date("1851/1999").make();
        Chronology chronology = new Chronology(HEADER, years, List.of(), List.of(span));

        assertThat(chart(chronology, 60)).startsWith("Facts that reach beyond one " + unit + "\n");
    }

    @Test
    void givesEachFactFourColumnsAtMostAndOneAtLeast() {
        List<Chronology.Period> periods =
                List.of(new Chronology.Period(1851, 1851, 1), new Chronology.Period(1852, 1852, 12));

        assertThat(bars(chart(chronology(1, periods), 100))).containsExactly("####", "#".repeat(48));
        assertThat(bars(chart(chronology(1, periods), 40))).containsExactly("##", "#".repeat(24));
        assertThat(bars(chart(chronology(1, periods), 33))).containsExactly("#", "#".repeat(12));
        assertThat(bars(chart(chronology(1, periods), 22))).containsExactly("#", "#".repeat(12));
        assertThat(bars(chart(chronology(1, periods), 20))).containsExactly("#", "#".repeat(10));
    }

    private static List<String> bars(String chart) {
        return chart.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.replaceAll("[^#]", ""))
                .toList();
    }

    private static String chart(Chronology chronology, int width) {
        return Output.of(
                sink -> new ChartRenderer(width, Palette.PLAIN, DrawingCharacters.ASCII).write(chronology, sink));
    }

    private static Chronology chronology(int years, List<Chronology.Period> periods) {
        return new Chronology(HEADER, years, periods, List.of());
    }
}
