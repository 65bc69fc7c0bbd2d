package mns.output.chart;

import java.time.LocalDate;
import java.util.Optional;
import mns.fact.date.EdtfDate;

/** Places days in the columns of a line that stands for some years. */
final class TimeAxis {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int LABEL = 4;
    private static final int BETWEEN_LABELS = 2;
    private static final long YEAR = 366;

    private final int firstYear;
    private final int lastYear;
    private final int columns;

    /**
     * Makes an axis.
     *
     * @param firstYear begins at its left end
     * @param lastYear ends at its right end
     * @param columns how long it is
     */
    TimeAxis(int firstYear, int lastYear, int columns) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.columns = columns;
    }

    /** Returns the line that names years, each where it begins. */
    String labels() {
        int years = lastYear - firstYear + 1;
        int step = STEPS[0];
        for (int i = 1; i < STEPS.length && step * columns < (LABEL + BETWEEN_LABELS) * years; i++) {
            step = STEPS[i];
        }
        StringBuilder line = new StringBuilder();
        for (int year = -Math.floorDiv(-firstYear, step) * step; year <= lastYear; year += step) {
            String label = Integer.toString(year);
            int column = column(LocalDate.of(year, 1, 1));
            if (column + label.length() <= columns) {
                line.append(" ".repeat(column - line.length())).append(label);
            }
        }
        return line.toString();
    }

    /** Returns the line of a date, from the column of its first day to that of its last. */
    String line(EdtfDate date, DrawingCharacters marks, DrawingCharacters.Stroke stroke) {
        int begin = column(date.earliest(), 0);
        int end = column(date.latest(), columns - 1);
        String line = marks.line(
                stroke,
                end - begin + 1,
                date.earliest().isEmpty(),
                date.latest().isEmpty());
        return " ".repeat(begin) + line;
    }

    private int column(Optional<LocalDate> day, int otherwise) {
        return day.isPresent() ? column(day.get()) : otherwise;
    }

    /** All years are equally long here, so that those which have a name stand at equal distances. */
    private int column(LocalDate day) {
        long place = (day.getYear() - firstYear) * YEAR + (day.getDayOfYear() - 1) * YEAR / day.lengthOfYear();
        return (int) (place * columns / ((lastYear - firstYear + 1) * YEAR));
    }
}
