package mns.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import mns.text.Digits;

/**
 * A single EDTF date: a year, a month or a day, perhaps in doubt or with unspecified digits.
 *
 * @param earliest the first day it may mean
 * @param latest the last day it may mean
 * @param known how many of year, month and day are known, in this order; 0 if digits of the year are not
 * @param uncertain whether the source is not sure of it
 * @param approximate whether it is only near
 */
public record CalendarDate(LocalDate earliest, LocalDate latest, int known, boolean uncertain, boolean approximate) {
    private static final String SHAPES = "write YYYY, YYYY-MM or YYYY-MM-DD";

    /**
     * Reads one date.
     *
     * @param text the date itself
     * @param whole what the user wrote, for messages
     */
    static CalendarDate parse(String text, String whole) {
        return new Parser(text, whole).parse();
    }

    /** Returns the year. */
    public int year() {
        return earliest.getYear();
    }

    /** Returns the month, 0 if it is unknown. */
    public int month() {
        return known > 1 ? earliest.getMonthValue() : 0;
    }

    /** Returns the day of the month, 0 if it is unknown. */
    public int day() {
        return known > 2 ? earliest.getDayOfMonth() : 0;
    }

    /** Returns whether there is no doubt about it. */
    public boolean certain() {
        return !uncertain && !approximate;
    }

    /**
     * Reads the text of a date.
     *
     * @param text the date itself
     * @param whole what the user wrote
     */
    private record Parser(String text, String whole) {
        CalendarDate parse() {
            char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            String digits = "?~%".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
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
                        year.indexOf('X') < 0 ? 1 : 0,
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

        private CalendarDate anyMonth(int year, String day) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 1, day.equals("XX"));
        }

        private CalendarDate inMonth(int year, int month, String day) {
            if (month < 1 || month > 12) {
                throw invalid("months run from 01 to 12");
            }
            int days = LocalDate.of(year, month, 1).lengthOfMonth();
            if (day.equals("XX")) {
                return between(LocalDate.of(year, month, 1), LocalDate.of(year, month, days), 2, true);
            }
            int inMonth = number(day, SHAPES);
            if (inMonth < 1 || inMonth > days) {
                String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                throw invalid(name + " " + year + " has " + days + " days");
            }
            LocalDate date = LocalDate.of(year, month, inMonth);
            return between(date, date, 3, true);
        }

        private CalendarDate between(LocalDate earliest, LocalDate latest, int known, boolean valid) {
            if (!valid) {
                throw invalid("X can replace the last digits only, as in 199X, 19XX, 2000-XX or 2000-10-XX");
            }
            boolean both = text.endsWith("%");
            return new CalendarDate(earliest, latest, known, both || text.endsWith("?"), both || text.endsWith("~"));
        }

        private int number(String digits, String otherwise) {
            int number = Digits.number(digits, 0, digits.length());
            if (number < 0) {
                throw invalid(otherwise);
            }
            return number;
        }

        private InvalidDateException invalid(String reason) {
            return new InvalidDateException(whole, reason);
        }
    }
}
