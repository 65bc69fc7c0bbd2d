package mns.cli.options;

import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Environment;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;
import mns.query.Condition;
import mns.query.Query;

/** The options that say of which time facts are wanted. */
final class DateOptions {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String ON = "--on";
    private static final String YEAR = "--year";

    private DateOptions() {}

    static List<Option> options() {
        return List.of(
                Option.value(ValueKind.DATE, "happened or was true on DATE or later", FROM),
                Option.value(ValueKind.DATE, "happened or was true on DATE or earlier", TO),
                Option.value(ValueKind.DATE, "was true on DATE: terms, periods and undated facts", ON),
                Option.value(ValueKind.YEAR, "happened or was true in YEAR", YEAR));
    }

    /** Returns a query narrowed by the options of an argument line. */
    static Query narrow(Query query, Arguments arguments, EdtfDate lifetime, Environment environment)
            throws UsageException {
        if (!arguments.has(FROM) && !arguments.has(TO) && !arguments.has(YEAR) && !arguments.has(ON)) {
            return query;
        }
        Query narrowed = query;
        Optional<EdtfDate> from = date(FROM, arguments, environment);
        Optional<EdtfDate> to = date(TO, arguments, environment);
        if (from.isPresent() || to.isPresent()) {
            narrowed = narrowed.with(new Condition.During(period(from, to)));
        }
        Optional<EdtfDate> year = date(YEAR, arguments, environment);
        if (year.isPresent()) {
            narrowed = narrowed.with(new Condition.During(year.get()));
        }
        Optional<EdtfDate> day = date(ON, arguments, environment);
        return day.isPresent() ? narrowed.with(new Condition.HeldOn(day.get(), lifetime)) : narrowed;
    }

    private static EdtfDate period(Optional<EdtfDate> from, Optional<EdtfDate> to) throws UsageException {
        String begin = from.isPresent() ? from.get().text() : "..";
        String end = to.isPresent() ? to.get().text() : "..";
        EdtfDate period = new EdtfDate(
                begin + "/" + end,
                from.isPresent() ? from.get().earliest() : Optional.empty(),
                to.isPresent() ? to.get().latest() : Optional.empty());
        if (period.earliest().isPresent()
                && period.latest().isPresent()
                && period.earliest().get().isAfter(period.latest().get())) {
            String message = "--from " + begin + " is after --to " + end;
            throw new UsageException(message, begin, List.of()).advising("try: --from " + end + " --to " + begin);
        }
        return period;
    }

    private static Optional<EdtfDate> date(String option, Arguments arguments, Environment environment)
            throws UsageException {
        Optional<String> text = arguments.text(option);
        try {
            return text.isPresent()
                    ? Optional.of(TypedDate.parse(text.get(), environment.machine()))
                    : Optional.empty();
        } catch (InvalidDateException e) {
            List<String> readings = TypedDate.readings(text.orElseThrow(), environment.machine());
            UsageException invalid = new UsageException(option + ": " + e.getMessage(), text.orElseThrow(), readings);
            throw readings.isEmpty() ? invalid.advising("for example: " + option + " 2004-07") : invalid;
        }
    }
}
