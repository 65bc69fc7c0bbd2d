package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import mns.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bars are as long as their numbers, and lines show how a time begins and ends. */
final class DrawingCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10  | 10     | 5  | █████ | #####
            5   | 10     | 5  | ██▌   | ###
            1   | 10     | 5  | ▌     | #
            1   | 10     | 10 | █     | #
            1   | 1      | 1  | █     | #
            1   | 100    | 8  | ▏     | #
            1   | 100000 | 8  | ▏     | #
            7   | 8      | 1  | ▉     | #
            3   | 20     | 60 | █████████ | #########
            """)
    void aBarIsAsLongAsItsShareAndNeverTooShortToBeSeen(
            int count, int most, int columns, String unicode, String ascii) {
        assertThat(DrawingCharacters.UNICODE.bar(count, most, columns)).isEqualTo(unicode);
        assertThat(DrawingCharacters.ASCII.bar(count, most, columns)).isEqualTo(ascii);
    }

    @ParameterizedTest
    @EnumSource(DrawingCharacters.class)
    void aBarGrowsWithItsNumberAndIsNoLongerThanItsColumns(DrawingCharacters marks) {
        for (int columns = 1; columns <= 70; columns += 3) {
            int before = 0;
            for (int count = 1; count <= 228; count++) {
                int length = DisplayWidth.of(marks.bar(count, 228, columns));
                assertThat(length).isBetween(Math.max(1, before), columns);
                before = length;
            }
            assertThat(before).isEqualTo(columns);
        }
    }

    @Test
    void noNumberIsTooLargeForABar() {
        assertThat(DrawingCharacters.UNICODE.bar(3_000_000, 3_000_000, 1000)).isEqualTo("█".repeat(1000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LIGHT ; 5 ; false ; false ; ├───┤ ; |---|
            LIGHT ; 2 ; false ; false ; ├┤ ; ||
            LIGHT ; 1 ; false ; false ; │ ; |
            LIGHT ; 3 ; true ; false ; ←─┤ ; <-|
            LIGHT ; 3 ; false ; true ; ├─→ ; |->
            LIGHT ; 3 ; true ; true ; ←─→ ; <->
            LIGHT ; 1 ; true ; false ; ← ; <
            LIGHT ; 1 ; false ; true ; → ; >
            DOTTED ; 1 ; false ; false ; ┆ ; |
            HEAVY ; 1 ; false ; false ; ┃ ; |
            DOTTED ; 4 ; false ; false ; ├┄┄┤ ; |..|
            HEAVY ; 4 ; false ; false ; ┣━━┫ ; |==|
            HEAVY ; 4 ; false ; true ; ┣━━→ ; |==>
            """)
    void aLineShowsItsEnds(
            DrawingCharacters.Stroke stroke, int columns, boolean begun, boolean unended, String unicode, String rest) {
        assertThat(DrawingCharacters.UNICODE.line(stroke, columns, begun, unended))
                .isEqualTo(unicode);
        assertThat(DrawingCharacters.ASCII.line(stroke, columns, begun, unended))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"true, false, ┏, +", "false, false, ┃, |", "false, true, ┗, +", "true, true, ┃, |"})
    void aBracketShowsWhereItBeginsAndEnds(boolean begins, boolean ends, String unicode, String ascii) {
        assertThat(DrawingCharacters.UNICODE.bracket(begins, ends)).isEqualTo(unicode);
        assertThat(DrawingCharacters.ASCII.bracket(begins, ends)).isEqualTo(ascii);
    }
}
