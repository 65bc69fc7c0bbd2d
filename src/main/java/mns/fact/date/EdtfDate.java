package mns.fact.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or interval with the precision that its source gives it, in EDTF (ISO 8601-2:2019).
 *
 * <p>Covers calendar dates and intervals of level 0, and of level 1 the qualifiers {@code ? ~ %} on a whole date,
 * {@code X} for unspecified digits, seasons, years before 0000, and open and unknown interval ends. Bounds follow precision; qualifiers do not move
 * them. An interval of which one end is unknown is attested at the other end only, so it reaches no further.
 *
 * @param text the date as written
 * @param earliest the first day it may mean, empty if it has no beginning
 * @param latest the last day it may mean, empty if it has no end
 */
public record EdtfDate(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /** Has neither beginning nor end. */
    public static final EdtfDate ALWAYS = new EdtfDate("../..", Optional.empty(), Optional.empty());

    private static final String OPEN = "..";

    /**
     * Reads a date or an interval.
     *
     * @param text for example {@code 1991-11-01}, {@code 2000~}, {@code 199X} or {@code 1991-11-01/2015-12-14}
     * @throws InvalidDateException if the text is not such a date, or its end is before its beginning
     */
    public static EdtfDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            CalendarDate date = CalendarDate.parse(text, text);
            return new EdtfDate(text, Optional.of(date.earliest()), Optional.of(date.latest()));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (isNoDate(from) && isNoDate(to)) {
            throw new InvalidDateException(text, "an interval needs a date at one end at least");
        }
        CalendarDate begin = CalendarDate.parse(isNoDate(from) ? to : from, text);
        CalendarDate end = CalendarDate.parse(isNoDate(to) ? from : to, text);
        Optional<LocalDate> earliest = from.equals(OPEN) ? Optional.empty() : Optional.of(begin.earliest());
        Optional<LocalDate> latest = to.equals(OPEN) ? Optional.empty() : Optional.of(end.latest());
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new InvalidDateException(text, "it ends before it begins");
        }
        return new EdtfDate(text, earliest, latest);
    }

    /** Compares what was written; the comparison that a record is given would be made at run time, in each look-up anew. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns whether this date and another may share a day. */
    public boolean overlaps(EdtfDate other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Returns whether each day that this date may mean is one of another's. */
    public boolean liesWithin(EdtfDate other) {
        return other.firstDay() <= firstDay() && lastDay() <= other.lastDay();
    }

    /** Returns how many days this date may mean, {@link Long#MAX_VALUE} if it has no beginning or no end. */
    public long days() {
        return earliest.isEmpty() || latest.isEmpty() ? Long.MAX_VALUE : lastDay() - firstDay() + 1;
    }

    /** Tells whether this is a stretch of time between two dates, and not one date. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Returns the date at the beginning of an interval, or the date that this is; empty where no date is known there. */
    public Optional<CalendarDate> begin() {
        return date(isInterval() ? text.substring(0, text.indexOf('/')) : text);
    }

    /** Returns the date at the end of an interval, or the date that this is; empty where no date is known there. */
    public Optional<CalendarDate> end() {
        return date(text.substring(text.indexOf('/') + 1));
    }

    private static Optional<CalendarDate> date(String end) {
        if (isNoDate(end)) {
            return Optional.empty();
        }
        try {
            CalendarDate date = CalendarDate.parse(end, end);
            return date.known() == 0 ? Optional.empty() : Optional.of(date);
        } catch (InvalidDateException e) {
            // Whoever made this by its parts may have written anything.
            return Optional.empty();
        }
    }

    private boolean endsBefore(EdtfDate other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    /** Returns whether this is one day of the calendar, be it in doubt. */
    public boolean isDay() {
        return !isInterval() && earliest.equals(latest);
    }

    /**
     * Orders dates by their first day; of two that begin together, the less precise comes first, as a heading before what
     * may belong to it: the year, its first month, that month's first day.
     */
    public int compareTime(EdtfDate other) {
        int order = Long.compare(firstDay(), other.firstDay());
        return order != 0 ? order : Long.compare(other.lastDay(), lastDay());
    }

    private long firstDay() {
        return earliest.isPresent() ? earliest.get().toEpochDay() : Long.MIN_VALUE;
    }

    private long lastDay() {
        return latest.isPresent() ? latest.get().toEpochDay() : Long.MAX_VALUE;
    }

    /** Nothing at all stands for an unknown end. */
    private static boolean isNoDate(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }
}
