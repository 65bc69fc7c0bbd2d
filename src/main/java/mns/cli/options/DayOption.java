package mns.cli.options;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Environment;
import mns.query.Condition;
import mns.query.Query;

/** The option that asks what happened on one day of any year. */
public final class DayOption {
    public static final String NAME = "--on-this-day";

    private static final String DIGITS = "0123456789";
    private static final String SHAPE = "write MM-DD, such as 12-14";

    private DayOption() {}

    public static Option option() {
        return Option.optional("MM-DD", "happened on this day of any year; without a value today's", NAME);
    }

    /** Returns words in which the option, where no digit follows, does not take the next one, the command, for its value. */
    public static List<String> closed(List<String> words) {
        List<String> closed = new ArrayList<>(words);
        for (int i = 0; i + 1 < closed.size(); i++) {
            String next = closed.get(i + 1);
            if (closed.get(i).equals(NAME) && (next.isEmpty() || DIGITS.indexOf(next.charAt(0)) < 0)) {
                closed.set(i, NAME + "=");
            }
        }
        return closed;
    }

    /** Returns a query narrowed to the day that an argument line names. */
    public static Query narrow(Query query, Arguments arguments, Environment environment) throws UsageException {
        Optional<String> text = arguments.text(NAME);
        if (text.isEmpty()) {
            return query;
        }
        MonthDay day = text.get().isEmpty() ? MonthDay.from(environment.host().today()) : day(text.get());
        return query.with(new Condition.FellOn(day));
    }

    private static MonthDay day(String text) throws UsageException {
        if (text.length() != 5 || text.charAt(2) != '-') {
            throw invalid(text, SHAPE);
        }
        int month = number(text, 0);
        int day = number(text, 3);
        if (month < 1 || month > 12) {
            throw invalid(text, "months run from 01 to 12; " + SHAPE);
        }
        Month name = Month.of(month);
        if (day < 1 || day > name.maxLength()) {
            String days = name.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " has " + name.maxLength() + " days";
            throw invalid(text, days + "; " + SHAPE);
        }
        return MonthDay.of(name, day);
    }

    private static int number(String text, int from) throws UsageException {
        int tens = DIGITS.indexOf(text.charAt(from));
        int ones = DIGITS.indexOf(text.charAt(from + 1));
        if (tens < 0 || ones < 0) {
            throw invalid(text, SHAPE);
        }
        return tens * 10 + ones;
    }

    private static UsageException invalid(String text, String reason) {
        String message = NAME + ": \"" + text + "\" is not a day of the year: " + reason;
        return new UsageException(message, text, List.of());
    }
}
