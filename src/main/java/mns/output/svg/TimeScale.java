package mns.output.svg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places days on a line from left to right that stands for some years.
 *
 * @param firstYear begins at the left end
 * @param lastYear ends at the right end
 * @param left where the line begins, in pixels
 * @param right where it ends
 */
record TimeScale(int firstYear, int lastYear, double left, double right) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    /** Returns where a year begins. */
    double year(int year) {
        return left + (right - left) * (year - firstYear) / (lastYear - firstYear + 1.0);
    }

    /** Returns where a day begins; a date without one begins or ends with the line. */
    double begin(Optional<LocalDate> day) {
        return day.isPresent() ? day(day.get(), 0) : left;
    }

    /** Returns where a day ends. */
    double end(Optional<LocalDate> day) {
        return day.isPresent() ? day(day.get(), 1) : right;
    }

    private double day(LocalDate day, int after) {
        double share = (day.getDayOfYear() - 1.0 + after) / day.lengthOfYear();
        return year(day.getYear()) + share * (year(day.getYear() + 1) - year(day.getYear()));
    }

    /** Returns the years to name, so few that their names have room. */
    List<Integer> ticks(double room) {
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (year(STEPS[i]) - year(0)) >= room; i--) {
            step = STEPS[i];
        }
        List<Integer> ticks = new ArrayList<>();
        for (int year = -Math.floorDiv(-firstYear, step) * step; year <= lastYear; year += step) {
            ticks.add(year);
        }
        return ticks;
    }
}
