package mns.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date lies below the years that it may mean. */
final class TimeAxisTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            2000;2009;10;2000
            2000;2009;20;2000      2005
            2000;2009;60;2000  2001  2002  2003  2004  2005  2006  2007  2008  2009
            1944;2018;46;   1950  1960  1970   1980  1990  2000  2010
            1919;2018;20;      1950      2000
            1991;1991;20;1991
            0000;9999;20;0         5000
            """)
    void namesYearsWhereTheyBegin(int first, int last, int columns, String labels) {
        assertThat(new TimeAxis(first, last, columns).labels())
                .isEqualTo(labels.strip().isEmpty() ? "" : labels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000})
    void namesAsManyYearsAsHaveRoom(int step) {
        List<String> years = IntStream.range(0, 5)
                .mapToObj(i -> (Integer.toString(i * step) + "      ").substring(0, 6))
                .toList();

        assertThat(new TimeAxis(0, 5 * step - 1, 30).labels())
                .isEqualTo(String.join("", years).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            2000/2009;├────────┤
            2003/2005;   ├─┤
            2003;   │
            2003-06;   │
            200X;├────────┤
            ../2004;←───┤
            2006/..;      ├──→
            2009-12-31;         │
            2000-01-01/2001;├┤
            """)
    void drawsFromTheFirstDayToTheLast(String date, String line) {
        TimeAxis axis = new TimeAxis(2000, 2009, 10);

        assertThat(axis.line(EdtfDate.parse(date), DrawingCharacters.UNICODE, DrawingCharacters.Stroke.LIGHT))
                .isEqualTo(line);
    }
}
