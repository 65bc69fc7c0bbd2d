package mns.cli.options;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mns.text.Digits;

/** A period as people name it: the 1990s, Q1 2005, the 20th century, from 1991 to 1995, since 2005, last year. */
final class TypedPeriod {
    private static final String DECADES = "twenties thirties forties fifties sixties seventies eighties nineties";

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:from )?(.+?) (?:-+|to|until|till|through) (.+)|between (.+) and (.+)|(?:from )?(.+?)-(?=\\d{4}$)(.+)");
    private static final Pattern OPEN = Pattern.compile("(?:since|after|from) (.+)|(\\d{4}) ?-");
    private static final Pattern ENDED = Pattern.compile("(?:before|until|till|up to|to) (.+)");
    private static final Pattern PART =
            Pattern.compile("([qh])([1-4]),?[ -/]?(?:of )?(\\d{4})|(\\d{4})[ /-]?([qh])([1-4])");
    private static final Pattern CENTURY = Pattern.compile("(0?[1-9]|[1-9]\\d)(?:st|nd|rd|th)[ -]century");
    private static final Pattern DECADE = Pattern.compile("'?(\\d)0'?s");

    private TypedPeriod() {}

    /** Returns whether a text names only a part of a period, of which nobody can say where it begins and ends. */
    static boolean isVague(String text) {
        return text.matches("(the )?(early|mid|late)[ -].*");
    }

    /**
     * Returns what a text may mean, in EDTF; nothing if it names no period.
     *
     * @param text small letters, with plain hyphens
     * @param dates reads a date in EDTF from a text, empty if it is none
     */
    static List<String> readings(String text, LocalDate today, UnaryOperator<String> dates) {
        return switch (text) {
            case "tomorrow" -> List.of(today.plusDays(1).toString());
            case "this year" -> List.of(Integer.toString(today.getYear()));
            case "last year" -> List.of(Integer.toString(today.getYear() - 1));
            case "this month" -> List.of(today.toString().substring(0, 7));
            case "last month" -> List.of(today.minusMonths(1).toString().substring(0, 7));
            default -> {
                List<String> named = named(text);
                yield named.isEmpty() ? ofEnds(text, dates) : named;
            }
        };
    }

    private static List<String> named(String text) {
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            String later = "20" + decade.group(1) + "X";
            String earlier = "19" + decade.group(1) + "X";
            return switch (decade.group(1)) {
                case "0" -> List.of(later);
                case "1", "2" -> List.of(later, earlier);
                default -> List.of(earlier);
            };
        }
        List<String> decades = List.of(DECADES.split(" "));
        if (decades.contains(text)) {
            return List.of("19" + (decades.indexOf(text) + 2) + "X");
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            int hundreds = Integer.parseInt(century.group(1)) - 1;
            return List.of(Digits.padded(hundreds, 2) + "XX");
        }
        Matcher part = PART.matcher(text);
        return part.matches() ? partOfYear(part) : List.of();
    }

    private static List<String> partOfYear(Matcher part) {
        boolean yearFirst = part.group(4) != null;
        String year = part.group(yearFirst ? 4 : 3);
        int months = part.group(yearFirst ? 5 : 1).equals("q") ? 3 : 6;
        int last = Integer.parseInt(part.group(yearFirst ? 6 : 2)) * months;
        return last > 12
                ? List.of()
                : List.of(year + "-" + Digits.padded(last - months + 1, 2) + "/" + year + "-" + Digits.padded(last, 2));
    }

    private static List<String> ofEnds(String text, UnaryOperator<String> dates) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return joined(group(between, 1, 3, 5), group(between, 2, 4, 6), dates);
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return joined(group(open, 1, 2), "..", dates);
        }
        Matcher ended = ENDED.matcher(text);
        return ended.matches() ? joined("..", ended.group(1), dates) : List.of();
    }

    private static String group(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static List<String> joined(String first, String last, UnaryOperator<String> dates) {
        String begin = first.equals("..") ? first : dates.apply(first);
        String end = last.equals("..") ? last : dates.apply(last);
        return begin.isEmpty() || end.isEmpty() ? List.of() : List.of(begin + "/" + end);
    }
}
