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
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    /** Returns a date or an interval; what has no two certain ends stands as it is written. */
    public static ReferenceDate of(EdtfDate date) {
        Optional<CalendarDate> begin = date.begin();
        Optional<CalendarDate> end = date.isInterval() ? date.end() : begin;
        if (begin.isEmpty() || end.isEmpty() || isDoubtful(date, begin.get()) || isDoubtful(date, end.get())) {
            return new ReferenceDate(List.of(), 0, false, date.text());
        }
        boolean circa = !begin.get().certain() || !end.get().certain();
        int season = date.isInterval() ? 0 : season(date.text());
        int known = Math.min(known(begin.get(), season), known(end.get(), season));
        if (date.isInterval()) {
            String text = date.text();
            int slash = text.indexOf('/');
            known = season(text.substring(0, slash)) + season(text.substring(slash + 1)) > 0 ? 1 : known;
        }
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

    private static int known(CalendarDate date, int season) {
        return season > 0 ? 1 : date.known();
    }

    /** Returns the season that stands in the place of the month, 0 if there is none. */
    private static int season(String date) {
        if (date.length() < 7 || date.charAt(0) == '-') {
            return 0;
        }
        int tens = Character.digit(date.charAt(5), 10);
        int number = tens * 10 + Character.digit(date.charAt(6), 10);
        return tens > 0 && number >= FIRST_SEASON && number <= LAST_SEASON ? number - FIRST_SEASON + 1 : 0;
    }

    private static List<Integer> parts(CalendarDate date, int known) {
        List<Integer> all = List.of(date.year(), date.month(), date.day());
        return all.subList(0, known);
    }
}
