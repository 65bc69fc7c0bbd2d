package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import mns.fact.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date gives the parts that are known of it, and no other. */
final class DatePartsTest {
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
        assertThat(DateParts.of(text)).contains(new DateParts(year, month, day, uncertain, approximate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"199X", "19XX", "199X~", "2014/2015", "1990/..", "../1990", "/1990", "1990/", "1990~/1991"})
    void areNotThereForAYearWithUnknownDigitsOrAnInterval(String text) {
        assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
        assertThat(DateParts.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "20",
                "20155",
                "2015-1",
                "2015/10",
                "2015-13",
                "2015-XX-10",
                "2015 10",
                "2015-10/12",
                "XX15",
                "२०१५"
            })
    void areNotThereForWhatIsNoDate(String text) {
        assertThat(DateParts.of(text)).isEmpty();
    }

    @Test
    void areWrittenWithAllTheirDigits() {
        DateParts day = DateParts.of("0987-03-04").orElseThrow();
        assertThat(day.fourDigits() + day.twoDigitsOfMonth() + day.twoDigitsOfDay())
                .isEqualTo("09870304");
        DateParts year = DateParts.of("0987").orElseThrow();
        assertThat(year.twoDigitsOfMonth() + year.twoDigitsOfDay()).isEmpty();
    }
}
