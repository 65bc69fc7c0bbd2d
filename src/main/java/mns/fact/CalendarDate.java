package mns.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import mns.text.Digits;

/**
 * A single EDTF date: a year, a season, a month or a day, perhaps in doubt or with unspecified digits.
 *
 * @param earliest the first day it may mean
 * @param latest the last day it may mean
 * @param known how many of year, month and day are known, in this order; 0 if digits of the year are not; of a season the
 *     year is
 * @param uncertain whether the source is not sure of it
 * @param approximate whether it is only near
 */
public record CalendarDate(LocalDate earliest, LocalDate latest, int known, boolean uncertain, boolean approximate) {
    private static final String SHAPES = "write YYYY, YYYY-MM or YYYY-MM-DD";

    private static final int SPRING = 21;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS_OF_SEASON = 3;

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

    /** Returns the season as EDTF numbers it, 21 for spring to 24 for winter; 0 if this is none. */
    public int season() {
        int month = earliest.getMonthValue();
        return known == 1 && month > 1 ? SPRING - 1 + month / MONTHS_OF_SEASON : 0;
    }

    /** Returns the month, 0 if it is unknown. */
    public int month() {
        return known > 1 ? earliest.getMonthValue() : 0;
    }

    /** Returns the day of the month, 0 if it is unknown. */
    public int day() {
        return known > 2 ? earliest.getDayOfMonth() : 0;
    }

    /** Tells whether there is no doubt about it. */
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
            String plain = "?~%".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
            boolean negative = plain.startsWith("-");
            String digits = negative ? plain.substring(1) : plain;
            int length = digits.length();
            boolean dashes = (length <= 4 || digits.charAt(4) == '-') && (length <= 7 || digits.charAt(7) == '-');
            if (!dashes || (length != 4 && length != 7 && length != 10)) {
                throw invalid(SHAPES);
            }
            String year = digits.substring(0, 4);
            if (negative && year.equals("0000")) {
                throw invalid("the year before 0001 is 0000, and the one before that -0001");
            }
            if (length == 4) {
                return inYears(year, negative);
            }
            int number = number(year, year.indexOf('X') < 0 ? SHAPES : "the year of a month or day is written in full");
            int inYear = negative ? -number : number;
            String month = digits.substring(5, 7);
            if (length == 7 && isSeason(month)) {
                return inSeason(inYear, number(month, SHAPES));
            }
            String day = length == 10 ? digits.substring(8) : "XX";
            return month.equals("XX") ? anyMonth(inYear, day) : inMonth(inYear, number(month, SHAPES), day);
        }

        private CalendarDate inYears(String year, boolean negative) {
            int least = number(year.replace('X', negative ? '9' : '0'), SHAPES);
            int most = number(year.replace('X', negative ? '0' : '9'), SHAPES);
            // -000X ends with -0001, for 0000 is no negative year.
            int nearest = negative ? Math.max(1, most) : most;
            return between(
                    LocalDate.of(negative ? -least : least, 1, 1),
                    LocalDate.of(negative ? -nearest : nearest, 12, 31),
                    year.indexOf('X') < 0 ? 1 : 0,
                    year.indexOf('X') < 0 || isUnspecifiedAtEnd(year));
        }

        private static boolean isSeason(String month) {
            return month.charAt(0) == '2' && month.charAt(1) >= '1' && month.charAt(1) <= '4';
        }

        /** Of three months each, spring from March on; winter ends in the next year, if there is one. */
        private CalendarDate inSeason(int year, int season) {
            LocalDate first = LocalDate.of(year, (season - SPRING + 1) * MONTHS_OF_SEASON, 1);
            LocalDate last = first.plusMonths(MONTHS_OF_SEASON).minusDays(1);
            return between(first, last.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : last, 1, true);
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
                boolean season = month > 20 && month < 30 && day.equals("XX");
                throw invalid(season ? "seasons run from 21, spring, to 24, winter" : "months run from 01 to 12");
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
                throw invalid("X stands for the last digits only, as in 199X, 19XX, 2000-XX or 2000-10-XX");
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
