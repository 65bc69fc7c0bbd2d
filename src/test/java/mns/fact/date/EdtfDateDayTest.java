package mns.fact.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are compared to the day. */
final class EdtfDateDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008-02-02/2008-02-28 | 2008-02-02/2008-02-28 | true
            2008-02-02/2008-02-28 | 2008-02-01/2008-02-29 | true
            2008-02-02/2008-02-28 | 2008-02-03/2008-02-28 | false
            2008-02-02/2008-02-28 | 2008-02-02/2008-02-27 | false
            2008-02-02/2008-02-28 | 2008-02-02/..         | true
            2008-02-02/2008-02-28 | 2008-02-03/..         | false
            2008-02-02/2008-02-28 | ../2008-02-28         | true
            2008-02-02/2008-02-28 | ../2008-02-27         | false
            """)
    void liesWithinAnotherToTheDay(String date, String other, boolean within) {
        assertThat(EdtfDate.parse(date).liesWithin(EdtfDate.parse(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008-02-02/2008-02-28 | 2008-02-28/2008-03-01 | true
            2008-02-02/2008-02-28 | 2008-02-29/2008-03-01 | false
            2008-02-02/2008-02-28 | 2008-02-28            | true
            2008-02-02/2008-02-28 | 2008-02-29            | false
            2008-02-02/2008-02-28 | 2008-02-02            | true
            2008-02-02/2008-02-28 | 2008-02-01            | false
            ../2008-02-28         | 2008-02-28/..         | true
            ../2008-02-28         | 2008-02-29/..         | false
            """)
    void sharesADayWithAnotherToTheDay(String date, String other, boolean overlap) {
        assertThat(EdtfDate.parse(date).overlaps(EdtfDate.parse(other))).isEqualTo(overlap);
        assertThat(EdtfDate.parse(other).overlaps(EdtfDate.parse(date))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-02, 2008-02-03",
        "2008-02-02/2008-02-29, 2008-02-02/2008-02-28",
        "2008-02-02/.., 2008-02-02/9999",
        "../2008-02-03, ../2008-02-02"
    })
    void standsBeforeAnotherToTheDay(String earlier, String later) {
        assertThat(EdtfDate.parse(earlier).compareTime(EdtfDate.parse(later))).isNegative();
        assertThat(EdtfDate.parse(later).compareTime(EdtfDate.parse(earlier))).isPositive();
    }
}
