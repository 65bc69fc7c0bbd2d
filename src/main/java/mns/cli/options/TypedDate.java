package mns.cli.options;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import mns.cli.terminal.Machine;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;
import mns.text.Digits;

/** A date as people write it, which is understood where it can mean one day, month or period only. */
public final class TypedDate {
    private static final String FULL_MONTHS =
            " january february march april may june july august september october november december sept ";
    private static final int FIRST_SEASON = 21;

    private TypedDate() {}

    /**
     * Returns a date.
     *
     * @param machine knows the day of today
     * @throws InvalidDateException if the text is no date, or may mean more than one
     */
    public static EdtfDate parse(String text, Machine machine) {
        try {
            return EdtfDate.parse(text);
        } catch (InvalidDateException e) {
            List<String> readings = readings(text, machine);
            if (readings.size() == 1 && !TypedPeriod.isVague(plain(text))) {
                return EdtfDate.parse(readings.get(0));
            }
            throw e;
        }
    }

    /** Returns what a text that is no date in EDTF may mean, in EDTF; nothing if it is no date at all. */
    public static List<String> readings(String typed, Machine machine) {
        List<String> readings = new ArrayList<>();
        for (String each : written(plain(typed), machine)) {
            try {
                String text = EdtfDate.parse(each).text();
                if (!readings.contains(text)) {
                    readings.add(text);
                }
            } catch (InvalidDateException e) {
                // This is no way to read it.
            }
        }
        return readings;
    }

    /** Returns a date without what people copy or say along with it: quotes, brackets, punctuation, "in the year". */
    private static String plain(String typed) {
        String text = hyphens(Normalizer.normalize(typed, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        text = text.replaceAll("^[\\s\\p{Ps}\\p{Pi}\\p{Pf}\"<]+|[\\s\\p{Pe}\\p{Pi}\\p{Pf}\"'>.,;:!]+$", "");
        text = text.replaceFirst("^(?:(?:in|on|during|the|year|of) )+", "").replaceFirst(" (?:ad|ce)$", "");
        return text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)[t ]\\d\\d:.*", "$1");
    }

    private static List<String> written(String text, Machine machine) {
        if (TypedPeriod.isVague(text)) {
            return written(text.replaceFirst("^(the )?(early|mid|late)[ -]+", ""), machine);
        }
        if (text.equals("today") || text.equals("now")) {
            return List.of(machine.today().toString());
        }
        if (text.equals("yesterday")) {
            return List.of(machine.today().minusDays(1).toString());
        }
        if (text.matches("\\d{4}")) {
            return List.of(text);
        }
        if (text.matches("\\d{2,3}x{1,2}")) {
            return List.of(text.toUpperCase(Locale.ROOT));
        }
        if (text.matches("\\d{3}0'?s")) {
            return List.of(text.substring(0, 3) + "X");
        }
        if (text.matches("\\d{4}-2[1-4]")) {
            return List.of(season(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5))));
        }
        if (text.matches("\\d{4}-\\d{4}|\\d{4}\\.\\.\\d{4}")) {
            return List.of(text.substring(0, 4) + "/" + text.substring(text.length() - 4));
        }
        if (text.matches("(c\\.? ?|ca\\.? ?|circa |about |around |approximately |~ ?)\\d{4}")) {
            return List.of(text.substring(text.length() - 4) + "~");
        }
        if (text.matches("winter (of )?\\d{4}[-/](\\d{2}|\\d{4})")) {
            return inWords(text.replaceFirst("[-/]\\d+$", ""));
        }
        List<String> readings = text.matches(".*[a-z].*") ? inWords(text) : inDigits(text);
        return readings.isEmpty() ? TypedPeriod.readings(text, machine.today(), each -> end(each, machine)) : readings;
    }

    /** Returns one end of a period, empty if a text is none or may be more than one. */
    private static String end(String text, Machine machine) {
        try {
            String date = parse(text, machine).text();
            return date.contains("/") || date.contains("X") ? "" : date;
        } catch (InvalidDateException e) {
            return "";
        }
    }

    /** Reads {@code 1960-5-1}, {@code 1960/05}, {@code 19600501}, {@code 13.06.2005}; day and month may change places. */
    private static List<String> inDigits(String text) {
        if (text.matches("\\d{8}")) {
            return List.of(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
        }
        if (!text.matches("\\d{4}([-/.])\\d{1,2}(\\1\\d{1,2})?|\\d{1,2}([-/.])(\\d{1,2}\\3)?\\d{4}")) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, "-/.");
        while (tokens.hasMoreTokens()) {
            parts.add(padded(tokens.nextToken()));
        }
        int last = parts.size() - 1;
        if (parts.get(0).length() == 4) {
            String years = parts.get(0) + "/" + parts.get(0).substring(0, 2) + parts.get(1);
            return last == 1 ? List.of(String.join("-", parts), years) : List.of(String.join("-", parts));
        }
        String year = parts.get(last);
        if (last == 1) {
            return List.of(year + "-" + parts.get(0));
        }
        return List.of(year + "-" + parts.get(1) + "-" + parts.get(0), year + "-" + parts.get(0) + "-" + parts.get(1));
    }

    /** Reads {@code May 1960}, {@code 1 May 1960}, {@code May 1st, 1960}, {@code summer of 2005}. */
    private static List<String> inWords(String text) {
        String year = "";
        String month = "";
        String day = "";
        int season = 0;
        StringTokenizer tokens = new StringTokenizer(text, " ,.-/");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            String digits = word.replaceFirst("(st|nd|rd|th)$", "");
            if (month(word) > 0 && month.isEmpty()) {
                month = padded(Integer.toString(month(word)));
            } else if (CalendarDate.seasonNamed(word) > 0 && season == 0) {
                season = CalendarDate.seasonNamed(word);
            } else if (word.matches("\\d{4}") && year.isEmpty()) {
                year = word;
            } else if (Digits.areNumber(digits) && digits.length() <= 2 && day.isEmpty()) {
                day = padded(digits);
            } else if (!word.equals("of") && !word.equals("in") && !word.equals("the")) {
                return List.of();
            }
        }
        if (year.isEmpty()) {
            return List.of();
        }
        if (season > 0) {
            return month.isEmpty() && day.isEmpty() ? List.of(season(Integer.parseInt(year), season)) : List.of();
        }
        return month.isEmpty() ? List.of() : List.of(year + "-" + month + (day.isEmpty() ? "" : "-" + day));
    }

    /** Returns the three months of a season of the northern hemisphere; winter begins in the year that is named. */
    private static String season(int year, int season) {
        try {
            LocalDate first = LocalDate.of(year, 3, 1).plusMonths(3L * (season - FIRST_SEASON));
            return first.toString().substring(0, 7) + "/"
                    + first.plusMonths(2).toString().substring(0, 7);
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int month(String word) {
        boolean known = word.length() == 3 || FULL_MONTHS.contains(" " + word + " ");
        return known ? CalendarDate.monthNamed(word) : 0;
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Returns a text with a hyphen for each dash, and plain apostrophes. */
    private static String hyphens(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isDash = c >= 0x80 && (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212');
            plain.setCharAt(i, isDash ? '-' : c == '\u2019' ? '\'' : c == '\u00a0' ? ' ' : c);
        }
        return plain.toString();
    }
}
