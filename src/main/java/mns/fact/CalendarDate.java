package mns.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads a single EDTF date: a year, a month or a day, perhaps uncertain or with unspecified digits. */
final class CalendarDate {
    private static final String SHAPES = "write YYYY, YYYY-MM or YYYY-MM-DD";

    private final String text;
    private final String whole;

    private CalendarDate(String text, String whole) {
        this.text = text;
        this.whole = whole;
    }

    /**
     * Reads one date.
     *
     * @param text the date itself
     * @param whole what the user wrote, for messages
     */
    static EdtfDate parse(String text, String whole) {
        return new CalendarDate(text, whole).parse();
    }

    private EdtfDate parse() {
        String digits = text;
        if (!digits.isEmpty() && "?~%".indexOf(digits.charAt(digits.length() - 1)) >= 0) {
            digits = digits.substring(0, digits.length() - 1);
        }
        int length = digits.length();
        boolean dashes = (length <= 4 || digits.charAt(4) == '-') && (length <= 7 || digits.charAt(7) == '-');
        if (!dashes || (length != 4 && length != 7 && length != 10)) {
            throw invalid(SHAPES);
        }
        String year = digits.substring(0, 4);
        if (length == 4) {
            return between(
                    LocalDate.of(number(year.replace('X', '0'), SHAPES), 1, 1),
                    LocalDate.of(number(year.replace('X', '9'), SHAPES), 12, 31),
                    year.indexOf('X') < 0 || isUnspecifiedAtEnd(year));
        }
        int inYear = number(year, year.indexOf('X') < 0 ? SHAPES : "the year of a month or day is written in full");
        String month = digits.substring(5, 7);
        String day = length == 10 ? digits.substring(8) : "XX";
        return month.equals("XX") ? anyMonth(inYear, day) : inMonth(inYear, number(month, SHAPES), day);
    }

    /** Level 1 lets one or two digits of a year be unspecified, from the right. */
    private static boolean isUnspecifiedAtEnd(String year) {
        return year.indexOf('X') >= 2 && year.endsWith("X");
    }

    private EdtfDate anyMonth(int year, String day) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), day.equals("XX"));
    }

    private EdtfDate inMonth(int year, int month, String day) {
        if (month < 1 || month > 12) {
            throw invalid("months run from 01 to 12");
        }
        int days = LocalDate.of(year, month, 1).lengthOfMonth();
        if (day.equals("XX")) {
            return between(LocalDate.of(year, month, 1), LocalDate.of(year, month, days), true);
        }
        int inMonth = number(day, SHAPES);
        if (inMonth < 1 || inMonth > days) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw invalid(name + " " + year + " has " + days + " days");
        }
        LocalDate date = LocalDate.of(year, month, inMonth);
        return between(date, date, true);
    }

    private EdtfDate between(LocalDate earliest, LocalDate latest, boolean valid) {
        if (!valid) {
            throw invalid("X stands for the last digits only, as in 199X, 19XX, 2000-XX or 2000-10-XX");
        }
        return new EdtfDate(text, Optional.of(earliest), Optional.of(latest));
    }

    private int number(String digits, String otherwise) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw invalid(otherwise);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private InvalidDateException invalid(String reason) {
        return new InvalidDateException(whole, reason);
    }
}
