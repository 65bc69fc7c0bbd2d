package mns.load.prepared;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import mns.fact.date.EdtfDate;

/**
 * When a fact happened or held, in days as {@link LocalDate#toEpochDay} counts; in the order of
 * {@link EdtfDate#compareTime}.
 *
 * @param first the first day, the least number if there is none
 * @param last the last day, the greatest number if there is none
 * @param ordinal the number of the fact
 */
record DateRow(int first, int last, int ordinal) implements Comparable<DateRow> {
    /** Of how many rows together it is known how far they reach. */
    static final int BLOCK = 64;

    /** How many bytes a row takes. */
    static final int SIZE = 3 * Integer.BYTES;

    static DateRow of(EdtfDate date, int ordinal) {
        return new DateRow(day(date.earliest(), Integer.MIN_VALUE), day(date.latest(), Integer.MAX_VALUE), ordinal);
    }

    private static int day(Optional<LocalDate> day, int none) {
        return day.isPresent() ? (int) day.get().toEpochDay() : none;
    }

    void write(PageWriter out) throws IOException {
        out.fixed(first, Integer.BYTES).fixed(last, Integer.BYTES).fixed(ordinal, Integer.BYTES);
    }

    static DateRow read(PageCursor in) {
        return new DateRow((int) in.fixed(Integer.BYTES), (int) in.fixed(Integer.BYTES), (int) in.fixed(Integer.BYTES));
    }

    @Override
    public int compareTo(DateRow other) {
        int order = Integer.compare(first, other.first);
        order = order != 0 ? order : Integer.compare(other.last, last);
        return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
    }
}
