package mns.query.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact counts in the period in which all its days lie, and what reaches beyond one counts in none. */
final class ChronologyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1991                         | 1991:1                             |
            1991-11-01 1991-11 1991~     | 1991:3                             |
            1991 1992                    | 1991:1 1992:1                      |
            1991 1993                    | 1991:1 1992:0 1993:1               |
            1991 1994                    | 1991:1 1992:0 1993:0 1994:1        |
            1991 1995                    | 1991:1 1992-1994:0 1995:1          |
            1900 2000 2001               | 1900:1 1901-1999:0 2000:1 2001:1   |
            2000/2000-05 2000-XX         | 2000:2                             |
            1957~/ /1999                 | 1957:1 1958-1998:0 1999:1          |
            1991/1992 1991               | 1991:1                             | 1991/1992
            199X 19XX 1991/.. ../1991    |                                    | 199X 19XX 1991/.. ../1991
            2000-12-31/2001-01-01 2001   | 2001:1                             | 2000-12-31/2001-01-01
            0000 9999                    | 0:1 1-9998:0 9999:1                |
            """)
    void countsByYearAndDrawsEmptyYearsTogetherWhereThatIsShorter(String dates, String periods, String spans) {
        Chronology chronology = chronology(List.of(dates.split(" ")));

        assertThat(chronology.years()).isEqualTo(1);
        assertThat(shown(chronology)).isEqualTo(periods == null ? "" : periods);
        assertThat(chronology.spans().stream()
                        .map(fact -> fact.when().orElseThrow().text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(spans == null ? "" : spans);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "60, 1", "61, 10", "600, 10", "602, 100", "6000, 100", "6002, 1000", "9000, 1000"})
    void takesLongerPeriodsWhereYearsWouldBeTooMany(int years, int each) {
        List<String> dates =
                IntStream.range(1000, 1000 + years).mapToObj(Integer::toString).toList();

        Chronology chronology = chronology(dates);

        assertThat(chronology.years()).isEqualTo(each);
        assertThat(chronology.periods()).hasSizeLessThanOrEqualTo(60);
        assertThat(chronology.periods().stream()
                        .mapToInt(Chronology.Period::facts)
                        .sum())
                .isEqualTo(years);
        assertThat(chronology.spans()).isEmpty();
    }

    @Test
    void drawsEmptyDecadesTogetherAsItDoesYears() {
        List<String> dates = new ArrayList<>(
                IntStream.range(1000, 1061).mapToObj(Integer::toString).toList());
        dates.add("1100");
        dates.add("1125");

        assertThat(chronology(dates).periods())
                .endsWith(
                        new Chronology.Period(1060, 1069, 1),
                        new Chronology.Period(1070, 1099, 0),
                        new Chronology.Period(1100, 1109, 1),
                        new Chronology.Period(1110, 1119, 0),
                        new Chronology.Period(1120, 1129, 1));
    }

    @Test
    void aDateOfADecadeCountsAmongDecadesAndIsASpanAmongYears() {
        List<String> dates = new ArrayList<>(
                IntStream.range(1900, 2000).mapToObj(Integer::toString).toList());
        dates.add("195X");
        dates.add("1949/1950");

        Chronology chronology = chronology(dates);

        assertThat(chronology.periods()).hasSize(10).contains(new Chronology.Period(1950, 1959, 11));
        assertThat(chronology.spans())
                .extracting(fact -> fact.when().orElseThrow().text())
                .containsExactly("1949/1950");
    }

    @Test
    void factsWithoutADateAreNotDrawn() {
        Answer.FactList all = new FactFinder(SampleBase.lighthouse()).find(Query.ALL);

        Chronology chronology = Chronology.of(all);

        assertThat(shown(chronology)).isEqualTo("1851:2 1852-1857:0 1858:1 1859-1930:0 1931:1 1932-1998:0 1999:2");
        assertThat(chronology.spans())
                .extracting(Fact::id)
                .containsExactlyInAnyOrder("lights/3", "lights/4", "keepers/crew-of-nine");
    }

    private static String shown(Chronology chronology) {
        return chronology.periods().stream()
                .map(each -> each.first() + (chronology.isGap(each) ? "-" + each.last() : "") + ":" + each.facts())
                .collect(Collectors.joining(" "));
    }

    private static Chronology chronology(List<String> dates) {
        List<Hit> hits = dates.stream().map(ChronologyTest::hit).toList();
        return Chronology.of(new Answer.FactList(hits, 0, Query.ALL, SampleBase.lighthouse()));
    }

    private static Hit hit(String date) {
        return new Hit(MadeFact.plain("t/" + date).date(date).make(), 0);
    }
}
