package mns.output.markup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;
import mns.text.Digits;

/** A date in words that say no more than is known, in parts some of which programs can read. */
public final class DateWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;
    private static final int DECADE = 10;

    private final List<Part> parts = new ArrayList<>();

    private DateWords() {}

    /**
     * Some words of a date.
     *
     * @param words the words
     * @param datetime the same as HTML's {@code time} has it, empty if it has no such thing
     */
    private record Part(String words, String datetime) {}

    /** Returns the words of a date. */
    public static DateWords of(EdtfDate date) {
        DateWords words = new DateWords();
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            words.addDate(date);
        } else {
            words.addInterval(text.substring(0, slash), text.substring(slash + 1), date);
        }
        return words;
    }

    /** Returns some years in words. */
    public static String years(int first, int last) {
        return first == last ? year(first) : year(first) + "\u2013" + year(last);
    }

    /** Returns all of it as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.words());
        }
        return text.toString();
    }

    /** Writes it with elements that programs can read. */
    public void write(Markup page) throws IOException {
        for (Part part : parts) {
            if (part.datetime().isEmpty()) {
                page.text(part.words());
            } else {
                page.element("time", part.words(), "datetime", part.datetime());
            }
        }
    }

    private void addInterval(String from, String to, EdtfDate date) {
        if (from.equals("..")) {
            add("until ");
            addEnd(to, date.end());
        } else if (to.equals("..")) {
            add("since ");
            addEnd(from, date.begin());
        } else {
            addEnd(from, date.begin());
            boolean years = from.length() == 4 && to.length() == 4;
            add(from.isEmpty() || to.isEmpty() ? " to " : years ? "\u2013" : " \u2013 ");
            addEnd(to, date.end());
        }
    }

    private void addEnd(String end, Optional<CalendarDate> known) {
        if (end.isEmpty()) {
            add("an unknown date");
        } else if (known.isPresent()) {
            addCalendarDate(known.get());
        } else {
            addYears(end);
        }
    }

    private void addDate(EdtfDate date) {
        addEnd(date.text(), date.begin());
    }

    /** Digits of the year are not known. */
    private void addYears(String text) {
        Optional<LocalDate> first = bound(text.replace('X', '0'));
        Optional<LocalDate> last = bound(text.replace('X', '9'));
        if (text.startsWith("-") || first.isEmpty() || last.isEmpty()) {
            add(text);
            return;
        }
        if (text.endsWith("~") || text.endsWith("%")) {
            add("about ");
        }
        int begin = first.get().getYear();
        int end = last.get().getYear();
        addYear(begin);
        if (end - begin < DECADE) {
            add("s");
        } else {
            add("\u2013");
            addYear(end);
        }
        addDoubt(text.endsWith("?") || text.endsWith("%"));
    }

    private static Optional<LocalDate> bound(String text) {
        return new EdtfDate(text, Optional.empty(), Optional.empty()).begin().map(CalendarDate::earliest);
    }

    private void addCalendarDate(CalendarDate date) {
        if (date.approximate()) {
            add("about ");
        }
        String year = Digits.padded(Math.abs(date.year()), 4);
        String month = date.known() > 1 ? Digits.padded(date.month(), 2) : "";
        String day = date.known() > 2 ? Digits.padded(date.day(), 2) : "";
        String words = year(date.year());
        if (date.known() > 1) {
            words = MONTHS.get(date.month() - 1) + " " + words;
        } else if (date.season() > 0) {
            add(SEASONS.get(date.season() - FIRST_SEASON) + " ");
        }
        words = date.known() > 2 ? date.day() + " " + words : words;
        String datetime = year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
        parts.add(new Part(words, date.year() < 1 ? "" : datetime));
        addDoubt(date.uncertain());
    }

    private void addYear(int year) {
        parts.add(new Part(year(year), year < 1 ? "" : Digits.padded(year, 4)));
    }

    /** Returns a year in words; that before 1 is 0 in EDTF. */
    public static String year(int year) {
        return year < 1 ? 1 - year + " BC" : Integer.toString(year);
    }

    private void addDoubt(boolean uncertain) {
        if (uncertain) {
            add(" (uncertain)");
        }
    }

    private void add(String words) {
        parts.add(new Part(words, ""));
    }
}
