package mns.load.imports;

import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;
import mns.text.Digits;

/** Dates as other formats and people write them, as EDTF; what may mean more than one stays as it is, to be refused. */
final class ImportedDate {
    /** Nobody writes a date in more. */
    private static final int LONGEST = 40;

    private ImportedDate() {}

    /** Returns a date that is written in any way: {@code 2015/10/20/}, {@code 20 October 2015}, {@code Spring 2015}. */
    static String of(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST || isDate(plain)) {
            return plain;
        }
        String slashes = ofSlashes(plain.replace('\u2013', '-'));
        if (isDate(slashes)) {
            return slashes;
        }
        String read = inWords(plain.toLowerCase(Locale.ROOT));
        return isDate(read) ? read : plain;
    }

    /** Tells whether a text is a date of a fact base. */
    static boolean isDate(String text) {
        try {
            return !text.isEmpty() && !EdtfDate.parse(text).text().isEmpty();
        } catch (InvalidDateException e) {
            return false;
        }
    }

    /** Returns a date of RIS: year, month, day and a remark, with slashes between them; or with hyphens, of two years too. */
    private static String ofSlashes(String text) {
        String[] parts = text.split(text.indexOf('/') < 0 ? "-" : "/", 4);
        if (!isYear(parts[0])) {
            return text;
        }
        boolean isYears = parts.length == 2 && isYear(parts[1]);
        if (isYears || parts.length == 1) {
            return padded(parts[0], 4) + (isYears ? "/" + padded(parts[1], 4) : "");
        }
        String remark = parts.length > 3 ? parts[3] : "";
        boolean circa = remark.contains("circa");
        boolean uncertain = remark.contains("uncertain");
        return parts(parts[0], parts[1], parts.length > 2 ? parts[2] : "")
                + (circa ? uncertain ? "%" : "~" : uncertain ? "?" : "");
    }

    /** Tells whether a text is a year: two digits may be any of several. */
    private static boolean isYear(String text) {
        return (text.length() == 3 || text.length() == 4) && Digits.areNumber(text);
    }

    /** Returns a date by its year, month and day, of which the last ones may be empty or 0. */
    static String parts(String year, String month, String day) {
        String date = isYear(year.strip()) ? padded(year, 4) : year.strip();
        String number = month(month);
        if (!number.isEmpty() && !number.equals("00")) {
            date += "-" + number;
            String last = padded(day, 2);
            date += last.isEmpty() || last.equals("00") ? "" : "-" + last;
        }
        return date;
    }

    /** Returns a number with zeros before it. */
    static String padded(String digits, int length) {
        String plain = digits.strip();
        return Digits.areNumber(plain) && plain.length() < length ? "0".repeat(length - plain.length()) + plain : plain;
    }

    /** Returns the number of a month or season that is given by its number or its English name. */
    private static String month(String month) {
        String lower = month.strip().toLowerCase(Locale.ROOT);
        int number = number(lower);
        return number > 0 ? padded(Integer.toString(number), 2) : padded(lower, 2);
    }

    /** Returns the number that EDTF gives a month or a season, 0 if a word names none. */
    private static int number(String word) {
        int season = CalendarDate.seasonNamed(word);
        String beginning = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return season > 0 ? season : CalendarDate.monthNamed(beginning);
    }

    /** Reads a year of three or four digits, a month or season by name, and a day, in any order. */
    private static String inWords(String text) {
        String year = "";
        String month = "";
        String day = "";
        StringTokenizer words = new StringTokenizer(text, " ,.-/\u00a0");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String number = isOrdinal(word) ? word.substring(0, word.length() - 2) : word;
            if (number(word) > 0 && month.isEmpty()) {
                month = word;
            } else if (isYear(word) && year.isEmpty()) {
                year = word;
            } else if (Digits.areNumber(number) && number.length() < 3 && day.isEmpty()) {
                day = number;
            } else if (!word.equals("of")) {
                return "";
            }
        }
        return year.isEmpty() || month.isEmpty() ? "" : parts(year, month, day);
    }

    private static boolean isOrdinal(String word) {
        return word.length() > 2
                && Character.isDigit(word.charAt(0))
                && List.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2));
    }
}
