package mns.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date becomes more precise when it means fewer of the days that it meant. */
final class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "2004, 2004-07, true, false",
        "2004-07, 2004, false, true",
        "2004-07-23, 2004-07, false, true",
        "199X, 1993, true, false",
        "2004, 2005-07, false, false",
        "2004?, 2004, false, false",
        "1991/2015, 1991-11-01/2015-12-14, true, false",
        "1991/.., 1991/2015, true, false",
        "1991/2015, 1990/2014, false, false"
    })
    void orLessPrecise(String before, String after, boolean more, boolean less) {
        Difference difference =
                new Difference("date", Optional.of(EdtfDate.parse(before)), Optional.of(EdtfDate.parse(after)));

        assertThat(difference.isMorePrecise()).isEqualTo(more);
        assertThat(difference.isLessPrecise()).isEqualTo(less);
    }
}
