package mns.output.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as bibliographies take it.
 *
 * @param year the year
 * @param month the month, 0 if unknown
 * @param day the day of the month, 0 if unknown
 * @param uncertain whether the source is not sure of it
 * @param approximate whether it is only near
 */
record DateParts(int year, int month, int day, boolean uncertain, boolean approximate) {
    private static final int INVALID = -1;

    /** Returns the parts of an EDTF date, empty for an interval and for a year of which digits are unknown. */
    static Optional<DateParts> of(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        String digits = "?~%".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
        int length = digits.length();
        boolean dashes = (length <= 4 || digits.charAt(4) == '-') && (length <= 7 || digits.charAt(7) == '-');
        if (!dashes || (length != 4 && length != 7 && length != 10)) {
            return Optional.empty();
        }
        int year = number(digits, 0, 4);
        int month = length < 7 ? 0 : number(digits, 5, 7);
        int day = length < 10 ? 0 : number(digits, 8, 10);
        if (year < 0 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            return Optional.empty();
        }
        return Optional.of(new DateParts(year, month, day, last == '?' || last == '%', last == '~' || last == '%'));
    }

    private static int number(String digits, int from, int to) {
        if (digits.startsWith("XX", from) && to - from == 2) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return INVALID;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Tells whether there is no doubt about it. */
    boolean certain() {
        return !uncertain && !approximate;
    }

    /** Returns the year in four digits. */
    String fourDigits() {
        return padded(year, 4);
    }

    /** Returns the month in two digits, nothing if it is unknown. */
    String twoDigitsOfMonth() {
        return month == 0 ? "" : padded(month, 2);
    }

    /** Returns the day in two digits, nothing if it is unknown. */
    String twoDigitsOfDay() {
        return day == 0 ? "" : padded(day, 2);
    }

    /** Returns year, month and day as far as they are known. */
    List<Object> known() {
        List<Object> known = new ArrayList<>(List.of(year));
        if (month > 0) {
            known.add(month);
        }
        if (day > 0) {
            known.add(day);
        }
        return known;
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
