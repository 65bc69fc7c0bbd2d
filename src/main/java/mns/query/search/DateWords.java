package mns.query.search;

import java.util.List;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;
import mns.text.Digits;
import mns.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people write it: 2004, 1990s, the nineties, summer 2005, July 2005, 23 July 2004, July 23, 2004, 2004-07-23,
 * 23.07.2004, 1991-2015, between 1991 and 2015, since 2005.
 */
final class DateWords {
    /** A day, a word between, a month, a year. */
    private static final int MOST = 4;

    /** Stands for a hyphen, which would be folded. */
    private static final char DASH = '\u0001';

    /** From the third decade of a century, the first that has such a name. */
    private static final String[] DECADES = {
        "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"
    };

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Words of a period that are no part of its dates. */
    static final String JOINTS = " of from between to and until till through since after before ";

    private final List<String> words;
    private final int from;
    private int to;

    private DateWords(List<String> words, int from) {
        this.words = words;
        this.from = from;
        this.to = from;
    }

    /**
     * A date that was read.
     *
     * @param when the date
     * @param length how many words it takes
     */
    record Found(EdtfDate when, int length) {}

    /** Returns the longest date that begins with a word, or null if none does. */
    static @Nullable Found at(List<String> words, int from) {
        DateWords reader = new DateWords(words, from);
        for (reader.to = Math.min(words.size(), from + MOST); reader.to > from; reader.to--) {
            Found found = found(reader.read(), reader.to - from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns a date; 31 February is none, so its words are words. */
    private static @Nullable Found found(String edtf, int length) {
        try {
            return edtf.isEmpty() ? null : new Found(EdtfDate.parse(edtf), length);
        } catch (InvalidDateException e) {
            return null;
        }
    }

    private String word(int at) {
        return words.get(from + at);
    }

    private String read() {
        return switch (to - from) {
            case 1 -> single(word(0));
            case 2 -> either(dated(word(1), word(0), ""), open(word(0), word(1)));
            case 3 -> three();
            default -> four();
        };
    }

    private String three() {
        if (word(1).equals("of")) {
            return dated(word(2), word(0), "");
        }
        if (isOneOf(word(1), " to until till through ")) {
            return between(word(0), word(2));
        }
        return isDay(word(0)) ? dated(word(2), word(1), word(0)) : dated(word(2), word(0), word(1));
    }

    private String four() {
        boolean joins = (word(0).equals("from") && isOneOf(word(2), " to until till through "))
                || (word(0).equals("between") && word(2).equals("and"));
        if (joins) {
            return between(word(1), word(3));
        }
        return word(1).equals("of") ? dated(word(3), word(2), word(0)) : "";
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String between(String first, String last) {
        return isYear(first) && isYear(last) ? first + "/" + last : "";
    }

    /** Returns a period that begins or ends with a year. */
    private static String open(String word, String year) {
        if (!isYear(year)) {
            return "";
        }
        if (isOneOf(word, " since after ")) {
            return year + "/..";
        }
        return isOneOf(word, " before until till ") ? "../" + year : "";
    }

    private static boolean isOneOf(String word, String words) {
        return words.indexOf(" " + word + " ") >= 0;
    }

    static String decades() {
        return String.join(" ", DECADES);
    }

    /** Tells whether a word joins the parts of a date and is none. */
    static boolean isJoint(String word) {
        return isOneOf(word, JOINTS);
    }

    /** Returns a month of a year, or a day of it where there is one. */
    private static String dated(String year, String month, String day) {
        int number = day.isEmpty() ? monthOrSeason(month) : CalendarDate.monthNamed(month);
        if (!isYear(year) || number == 0 || (!day.isEmpty() && !isDay(day))) {
            return "";
        }
        return year + "-" + two(number) + (day.isEmpty() ? "" : "-" + two(day(day)));
    }

    private static String single(String word) {
        if (isYear(word)) {
            return word;
        }
        for (int i = 0; i < DECADES.length; i++) {
            if (word.equals(DECADES[i])) {
                return "19" + (i + 2) + "X";
            }
        }
        if (word.equals("90s") || word.equals("80s") || word.equals("70s")) {
            return "19" + word.charAt(0) + "X";
        }
        boolean decade = word.length() >= 5 && isYear(word.substring(0, 4)) && word.charAt(3) == '0';
        if (decade && (word.endsWith("0s") || word.endsWith("0's"))) {
            return word.substring(0, 3) + "X";
        }
        String[] parts = word.replace('/', '.').replace('-', '.').split("\\.", -1);
        if (parts.length == 2 && isYear(parts[0]) && isYear(parts[1])) {
            return parts[0] + "/" + parts[1];
        }
        if (parts.length == 2 && isYear(parts[0]) && isNumber(parts[1])) {
            return parts[0] + "-" + two(Integer.parseInt(parts[1]));
        }
        if (parts.length == 3 && isYear(parts[0]) && isNumber(parts[1]) && isNumber(parts[2])) {
            return parts[0] + "-" + two(Integer.parseInt(parts[1])) + "-" + two(Integer.parseInt(parts[2]));
        }
        if (parts.length == 3 && isYear(parts[2]) && isNumber(parts[0]) && isNumber(parts[1])) {
            int one = Integer.parseInt(parts[0]);
            int other = Integer.parseInt(parts[1]);
            boolean monthFirst = other > MONTHS_OF_A_YEAR && one <= MONTHS_OF_A_YEAR;
            return parts[2] + "-" + two(monthFirst ? one : other) + "-" + two(monthFirst ? other : one);
        }
        return "";
    }

    private static String two(int number) {
        return Digits.padded(number, 2);
    }

    private static boolean isNumber(String text) {
        return (text.length() == 1 || text.length() == 2) && areDigits(text, text.length());
    }

    private static boolean areDigits(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > 0;
    }

    /** Tells whether a number reads as a year: nobody means the year 706 with decree 706. */
    private static boolean isYear(String text) {
        return text.length() == 4 && areDigits(text, 4) && (text.charAt(0) == '1' || text.charAt(0) == '2');
    }

    private static boolean isDay(String word) {
        return day(word) > 0;
    }

    /** Returns the number of a day, 0 if it is none: 1, 01, 1st, 22nd. */
    private static int day(String word) {
        int digits = 0;
        while (digits < word.length() && digits < 2 && areDigits(word.substring(digits), 1)) {
            digits++;
        }
        String rest = word.substring(digits);
        boolean fits = digits > 0 && (rest.isEmpty() || "st nd rd th".indexOf(rest) >= 0);
        return fits && rest.length() != 1 ? Integer.parseInt(word.substring(0, digits)) : 0;
    }

    private static int monthOrSeason(String word) {
        int season = CalendarDate.seasonNamed(word);
        return season > 0 ? season : CalendarDate.monthNamed(word);
    }

    /** Returns what was typed as it is read here: small, without punctuation at its ends. */
    static String plain(String typed) {
        String kept = typed.replace('–', '-').replace('—', '-').replace('-', DASH);
        String folded = Folding.fold(kept).replace(DASH, '-');
        int begin = 0;
        int end = folded.length();
        while (begin < end && !Character.isLetterOrDigit(folded.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(begin, end);
    }
}
