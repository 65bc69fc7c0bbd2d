package mns.fact.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are read with the precision they are written in, and what is no date is refused with a reason. */
final class EdtfDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1991-00     | months run from 01 to 12
            2000-13     | months run from 01 to 12
            2001-20     | months run from 01 to 12
            2001-25     | seasons run from 21, spring, to 24, winter
            2001-21-01  | months run from 01 to 12
            -0000       | the year before 0001 is 0000, and the one before that -0001
            2000-13-01  | months run from 01 to 12
            2000-01-00  | January 2000 has 31 days
            2000-02-30  | February 2000 has 29 days
            1900-02-29  | February 1900 has 28 days
            2100-02-29~ | February 2100 has 28 days
            2001-02-29  | February 2001 has 28 days
            1991-12-32  | December 1991 has 31 days
            2000-01-32? | January 2000 has 31 days
            2000-00-10  | months run from 01 to 12
            1991-11-31  | November 1991 has 30 days
            2000/2001-06-31 | June 2001 has 30 days
            19XX-01     | the year of a month or day is written in full
            199X-XX     | the year of a month or day is written in full
            199X-01     | the year of a month or day is written in full
            199X-01-01  | the year of a month or day is written in full
            ../..       | an interval needs a date at one end at least
            /           | an interval needs a date at one end at least
            ../         | an interval needs a date at one end at least
            /..         | an interval needs a date at one end at least
            2015/1991   | it ends before it begins
            2000/1999-12-31 | it ends before it begins
            2000-06/2000-05 | it ends before it begins
            2000-05-02/2000-05-01 | it ends before it begins
            2000/199X   | it ends before it begins
            2015?/1991~ | it ends before it begins
            """)
    void saysWhatIsWrongWithADate(String text, String reason) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(InvalidDateException.class)
                .hasMessage("\"" + text + "\" is not a date: " + reason);
    }

    @ParameterizedTest
    @CsvSource({"X999", "1X99", "19X9", "1XXX", "XXXX", "XXX9", "2000-XX-01"})
    void saysWhereDigitsMayBeUnspecified(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .hasMessage("\"" + text + "\" is not a date: X can replace the last digits only,"
                        + " as in 199X, 19XX, 2000-XX or 2000-10-XX");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''",
                " ",
                "?",
                "..",
                "13/2008",
                "91",
                "20000",
                "-100",
                "2000-1-1",
                "2000-1",
                "2000-01-1",
                "2000/01",
                "2000/2001/2002",
                "2000 ",
                " 2000",
                "2000~~",
                "2000?~",
                "2000/2000-1",
                "2000-01-XX1",
                "2000/...",
                "{1999..2000}",
                "Y20000",
                "1990s",
                "autumn 2000",
                "?2000",
                "199x",
                "2000-1X",
                "2000-10-1X",
                "2000-01.01",
                "2000.01-01",
                "2000-01-01T00:00",
                "١٩٩١",
                "today"
            })
    void saysHowToWriteWhatHasNotTheShapeOfADate(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(InvalidDateException.class)
                .hasMessage("\"" + text + "\" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008-02-29 | 2008-02-29 | true
            2008-02-29 | 2008-02    | true
            2008-02-29 | 2008       | true
            2008       | 2008-02-29 | false
            2008       | 2008       | true
            2008~      | 2008       | true
            2008       | 200X       | true
            1991/2015  | 1990/..    | true
            1991/2015  | 1992/..    | false
            1991/..    | 1990/2015  | false
            1991/..    | 1990/..    | true
            ../1991    | ../1991    | true
            ../1991    | 1900/1991  | false
            """)
    void liesWithinAnotherIfAllItsDaysDo(String date, String other, boolean within) {
        assertThat(EdtfDate.parse(date).liesWithin(EdtfDate.parse(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"2008, false", "200X, false", "2008-02-29~, false", "1991/2015, true", "1991/.., true", "/1991, true"})
    void isAnIntervalIfItHasTwoEnds(String date, boolean interval) {
        assertThat(EdtfDate.parse(date).isInterval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, true",
        "2008-02-29~, true",
        "2010-03-09?, true",
        "2008-02, false",
        "2008-02-XX, false",
        "2008, false",
        "200X, false",
        "2008-02-29/2008-02-29, false",
        "2008-02-29/, false",
        "/1991-09-13, false",
        "2008-02-29/.., false"
    })
    void isADayIfItIsWrittenAsOne(String date, boolean day) {
        assertThat(EdtfDate.parse(date).isDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008       | 2008-01-01/2008-12-31 | true
            2008       | 2008-12-31            | true
            2008       | 2009                  | false
            2008-12-31 | 2009-01-01            | false
            200X       | 2009-12-31            | true
            200X       | 2010                  | false
            1991/2015  | 2015-12-31/..         | true
            1991/2015  | 2016/..               | false
            1991/2015  | ../1991               | true
            1991/2015  | ../1990               | false
            1991/..    | 9999                  | true
            1991/..    | ../1990               | false
            1991/      | 1991-06               | true
            1991/      | 1992                  | false
            /2015      | 2014                  | false
            /2015      | 2015-01-01            | true
            ../2015    | 0001                  | true
            /2015      | 2016                  | false
            1991/..    | ../1991               | true
            1991/..    | 2050/..               | true
            ../1950    | ../1900               | true
            2000?      | 2001                  | false
            """)
    void overlapsAPeriodThatMayShareADay(String one, String other, boolean overlap) {
        EdtfDate first = EdtfDate.parse(one);
        EdtfDate second = EdtfDate.parse(other);

        assertThat(first.overlaps(second)).isEqualTo(overlap);
        assertThat(second.overlaps(first)).isEqualTo(overlap);
    }

    @Test
    void standsInOrderOfItsFirstDayTheLessPreciseFirst() {
        List<String> ordered = List.of(
                "../2015", "199X/1995", "1991/..", "1991/2015", "1991", "1991-01", "1991-01-01", "1991-11-01", "/1999");
        List<EdtfDate> dates = new ArrayList<>();
        ordered.forEach(text -> dates.add(EdtfDate.parse(text)));
        Collections.reverse(dates);

        dates.sort(EdtfDate::compareTime);

        assertThat(dates).extracting(EdtfDate::text).isEqualTo(ordered);
    }

    @Test
    void qualifiersDoNotMoveItInTheOrder() {
        assertThat(EdtfDate.parse("1991~").compareTime(EdtfDate.parse("1991?"))).isZero();
        assertThat(EdtfDate.parse("199X").compareTime(EdtfDate.parse("1990/1999")))
                .isZero();
    }
}
