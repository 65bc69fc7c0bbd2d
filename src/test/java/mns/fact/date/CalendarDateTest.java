package mns.fact.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date gives the parts that are known of it, and no other. */
final class CalendarDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-12-15  | 2015 | 12 | 15 | false | false
            2015-01-31  | 2015 | 1  | 31 | false | false
            2015-10     | 2015 | 10 | 0  | false | false
            2015        | 2015 | 0  | 0  | false | false
            0987        | 987  | 0  | 0  | false | false
            0000        | 0    | 0  | 0  | false | false
            1996?       | 1996 | 0  | 0  | true  | false
            2000~       | 2000 | 0  | 0  | false | true
            2000%       | 2000 | 0  | 0  | true  | true
            2015-10-02~ | 2015 | 10 | 2  | false | true
            2015-10?    | 2015 | 10 | 0  | true  | false
            2000-XX     | 2000 | 0  | 0  | false | false
            2000-XX-XX  | 2000 | 0  | 0  | false | false
            2000-10-XX  | 2000 | 10 | 0  | false | false
            """)
    void areWhatIsKnown(String text, int year, int month, int day, boolean uncertain, boolean approximate) {
        assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
        CalendarDate date = EdtfDate.parse(text).begin().orElseThrow();
        assertThat(List.of(date.year(), date.month(), date.day())).containsExactly(year, month, day);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.certain()).isEqualTo(!uncertain && !approximate);
        assertThat(EdtfDate.parse(text).end()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"199X", "19XX", "199X~"})
    void areNotThereForAYearWithUnknownDigits(String text) {
        assertThat(EdtfDate.parse(text).begin()).isEmpty();
        assertThat(EdtfDate.parse(text).end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2014/2015, 2014, 2015",
                "1990/.., 1990, -",
                "../1990, -, 1990",
                "/1990, -, 1990",
                "1990/, 1990, -",
                "1990~/199X, 1990, -",
            })
    void anIntervalHasThoseOfItsEnds(String text, Integer begin, Integer end) {
        EdtfDate interval = EdtfDate.parse(text);
        assertThat(interval.begin().map(CalendarDate::year)).isEqualTo(Optional.ofNullable(begin));
        assertThat(interval.end().map(CalendarDate::year)).isEqualTo(Optional.ofNullable(end));
    }
}
