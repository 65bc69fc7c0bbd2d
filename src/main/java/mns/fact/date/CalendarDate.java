package mns.fact.date;

import java.time.LocalDate;
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

    /** Stands for a month or day that is not specified. */
    private static final String ANY = "XX";

    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS_OF_SEASON = 3;

    /**
     * Reads one date.
     *
     * @param text the date itself
     * @param whole what the user wrote, for messages
     */
    static CalendarDate parse(String text, String whole) {
        String plain = withoutQualifier(text);
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int length = digits.length();
        boolean dashes = (length <= 4 || digits.charAt(4) == '-') && (length <= 7 || digits.charAt(7) == '-');
        if (!dashes || (length != 4 && length != 7 && length != 10)) {
            throw new InvalidDateException(whole, SHAPES);
        }
        String year = digits.substring(0, 4);
        if (negative && year.equals("0000")) {
            throw new InvalidDateException(whole, "the year before 0001 is 0000, and the one before that -0001");
        }
        boolean anyYear = year.indexOf('X') >= 0;
        if (length == 4) {
            requireDigitsAtEnd(!anyYear || (year.indexOf('X') >= 2 && year.endsWith("X")), whole);
            return inYears(year, negative, text, whole);
        }
        int number = number(year, anyYear ? "the year of a month or day is written in full" : SHAPES, whole);
        String day = length == 10 ? digits.substring(8) : ANY;
        return inYear(negative ? -number : number, digits.substring(5, 7), day, text, whole);
    }

    private static CalendarDate inYears(String year, boolean negative, String text, String whole) {
        int least = number(year.replace('X', negative ? '9' : '0'), SHAPES, whole);
        int most = number(year.replace('X', negative ? '0' : '9'), SHAPES, whole);
        // -000X ends with -0001, for 0000 is no negative year.
        int nearest = negative ? Math.max(1, most) : most;
        return between(
                LocalDate.of(negative ? -least : least, 1, 1),
                LocalDate.of(negative ? -nearest : nearest, 12, 31),
                year.indexOf('X') < 0 ? 1 : 0,
                text);
    }

    private static CalendarDate inYear(int year, String month, String day, String text, String whole) {
        if (month.equals(ANY)) {
            requireDigitsAtEnd(day.equals(ANY), whole);
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 1, text);
        }
        int number = number(month, SHAPES, whole);
        if (day.equals(ANY) && number >= SPRING && number <= WINTER && !text.contains(ANY)) {
            return inSeason(year, number, text);
        }
        if (day.equals(ANY) && number > SPRING - 1 && number < SPRING + 9) {
            throw new InvalidDateException(whole, "seasons run from 21, spring, to 24, winter");
        }
        LocalDate first = firstOf(year, number, whole);
        if (day.equals(ANY)) {
            return between(first, first.withDayOfMonth(first.lengthOfMonth()), 2, text);
        }
        LocalDate date = dayOf(first, number(day, SHAPES, whole), whole);
        return between(date, date, 3, text);
    }

    /** Of three months each, spring from March on; winter ends in the next year, if there is one. */
    private static CalendarDate inSeason(int year, int season, String text) {
        LocalDate first = LocalDate.of(year, (season - SPRING + 1) * MONTHS_OF_SEASON, 1);
        LocalDate last = first.plusMonths(MONTHS_OF_SEASON).minusDays(1);
        return between(first, last.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : last, 1, text);
    }

    private static String withoutQualifier(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return "?~%".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
    }

    /** Level 1 lets one or two digits of a year be unspecified, or the day, or the month with its day. */
    private static void requireDigitsAtEnd(boolean valid, String whole) {
        if (!valid) {
            String reason = "X can replace the last digits only, as in 199X, 19XX, 2000-XX or 2000-10-XX";
            throw new InvalidDateException(whole, reason);
        }
    }

    private static LocalDate firstOf(int year, int month, String whole) {
        if (month < 1 || month > 12) {
            throw new InvalidDateException(whole, "months run from 01 to 12");
        }
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate dayOf(LocalDate first, int day, String whole) {
        int days = first.lengthOfMonth();
        if (day < 1 || day > days) {
            String name = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw new InvalidDateException(whole, name + " " + first.getYear() + " has " + days + " days");
        }
        return first.withDayOfMonth(day);
    }

    private static CalendarDate between(LocalDate earliest, LocalDate latest, int known, String text) {
        boolean both = text.endsWith("%");
        return new CalendarDate(earliest, latest, known, both || text.endsWith("?"), both || text.endsWith("~"));
    }

    private static int number(String digits, String otherwise, String whole) {
        int number = Digits.number(digits, 0, digits.length());
        if (number < 0) {
            throw new InvalidDateException(whole, otherwise);
        }
        return number;
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

    /** Returns the number that EDTF gives the season of an English name in small letters, 0 if it names none. */
    public static int seasonNamed(String name) {
        return switch (name) {
            case "spring" -> SPRING;
            case "summer" -> SPRING + 1;
            case "autumn", "fall" -> SPRING + 2;
            case "winter" -> WINTER;
            default -> 0;
        };
    }

    /** Returns the number of the month whose English name begins with three small letters or more, 0 if none does. */
    public static int monthNamed(String beginning) {
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < names.length && beginning.length() > 2; i++) {
            if (names[i].startsWith(beginning)) {
                return i + 1;
            }
        }
        return 0;
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
}
