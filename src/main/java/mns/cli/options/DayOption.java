package mns.cli.options;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Environment;
import mns.query.Condition;
import mns.query.Query;
import mns.text.Digits;

/** The option that asks what happened on one day of any year. */
public final class DayOption {
    public static final String NAME = "--on-this-day";

    private static final String SHAPE = "write MM-DD";

    private DayOption() {}

    public static Option option() {
        return Option.optional(ValueKind.DAY, "happened on this day of any year; without a value today's", NAME);
    }

    /** Returns a query narrowed to the day that an argument line names. */
    public static Query narrow(Query query, Arguments arguments, Environment environment) throws UsageException {
        Optional<String> text = arguments.text(NAME);
        if (text.isEmpty()) {
            return query;
        }
        MonthDay day =
                text.get().isEmpty() ? MonthDay.from(environment.machine().today()) : day(text.get());
        return query.with(new Condition.FellOn(day));
    }

    private static MonthDay day(String text) throws UsageException {
        if (text.length() != 5 || text.charAt(2) != '-') {
            throw invalid(text, SHAPE);
        }
        int month = Digits.number(text, 0, 2);
        int day = Digits.number(text, 3, 5);
        if (month < 0 || day < 0) {
            throw invalid(text, SHAPE);
        }
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

    private static UsageException invalid(String text, String reason) {
        String message = NAME + ": \"" + text + "\" is not a day of the year: " + reason;
        return new UsageException(message, text, List.of())
                .advising("for example: " + NAME + " " + ValueKind.DAY.example());
    }
}
