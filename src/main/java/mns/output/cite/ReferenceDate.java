package mns.output.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;

/**
 * A date as processors of citations take it: one date or two of the same precision, else words.
 *
 * @param parts year, month and day of one date or of both ends, as far as all of them are known; empty if it is words
 * @param season 1 to 4 for spring to winter, 0 if it names none
 * @param circa whether it is only near
 * @param literal the words, empty if there are parts
 */
public record ReferenceDate(List<List<Integer>> parts, int season, boolean circa, String literal) {
    private static final int BEFORE_SPRING = 20;

    /** Returns a date or an interval; what has no two certain ends stands as it is written. */
    public static ReferenceDate of(EdtfDate date) {
        Optional<CalendarDate> begin = date.begin();
        Optional<CalendarDate> end = date.isInterval() ? date.end() : begin;
        if (begin.isEmpty() || end.isEmpty() || isDoubtful(date, begin.get()) || isDoubtful(date, end.get())) {
            return new ReferenceDate(List.of(), 0, false, date.text());
        }
        boolean circa = !begin.get().certain() || !end.get().certain();
        boolean seasons = begin.get().season() > 0 || end.get().season() > 0;
        int season = seasons && !date.isInterval() ? begin.get().season() - BEFORE_SPRING : 0;
        int known = seasons ? 1 : Math.min(begin.get().known(), end.get().known());
        List<List<Integer>> parts = new ArrayList<>(List.of(parts(begin.get(), known)));
        List<Integer> last = parts(end.get(), known);
        if (!last.equals(parts.get(0))) {
            parts.add(last);
        }
        return new ReferenceDate(List.copyOf(parts), season, circa, "");
    }

    /** No processor knows years before the first; and of an interval it knows only that an end is near. */
    private static boolean isDoubtful(EdtfDate date, CalendarDate end) {
        return end.year() < 1 || (date.isInterval() && end.uncertain() && !end.approximate());
    }

    private static List<Integer> parts(CalendarDate date, int known) {
        List<Integer> all = List.of(date.year(), date.month(), date.day());
        return all.subList(0, known);
    }
}
