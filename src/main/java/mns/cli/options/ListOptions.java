package mns.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.query.Order;
import mns.query.Query;
import mns.text.Spelling;

/** The options that say in which order facts are listed, and which part of them. */
public final class ListOptions {
    private static final String SORT = "--sort";
    private static final String REVERSE = "--reverse";
    private static final String LIMIT = "--limit";
    private static final String SKIP = "--skip";

    /** The options that say in which order facts are listed. */
    public static final List<String> ORDER = List.of(SORT, REVERSE);

    private ListOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Order",
                List.of(
                        Option.value(ValueKind.ORDER, "relevance, date, number or id", SORT),
                        Option.flag("reverse the order", "-r", REVERSE),
                        Option.value(ValueKind.NUMBER, "at most N facts", "-n", LIMIT),
                        Option.value(ValueKind.NUMBER, "leave out the first N facts", SKIP)));
    }

    /** Returns the options of a command whose answer has an order of its own. */
    public static OptionGroup partGroup(String what) {
        return new OptionGroup(
                "Part",
                List.of(
                        Option.value(ValueKind.NUMBER, "at most N " + what, "-n", LIMIT),
                        Option.value(ValueKind.NUMBER, "leave out the first N " + what, SKIP)));
    }

    /** Returns a query for the part that an argument line asks for. */
    public static Query part(Query query, Arguments arguments) throws UsageException {
        return query.part(arguments.number(SKIP, 0), arguments.number(LIMIT, Integer.MAX_VALUE));
    }

    /**
     * Tells whether a line that asks for none of the facts would find some without a limit.
     *
     * @param leftOut how many the limit and what is skipped leave out
     */
    public static boolean hidesAll(Arguments arguments, int leftOut) throws UsageException {
        return arguments.number(LIMIT, 1) == 0 && leftOut > arguments.number(SKIP, 0);
    }

    /** Returns a query with the order and part that an argument line asks for. */
    public static Query arrange(Query query, Arguments arguments) throws UsageException {
        return part(query.sorted(order(arguments, query.order()), arguments.has(REVERSE)), arguments);
    }

    private static Order order(Arguments arguments, Order usual) throws UsageException {
        Optional<String> asked = arguments.text(SORT);
        if (asked.isEmpty()) {
            return usual;
        }
        List<String> valid = new ArrayList<>();
        for (Order order : Order.values()) {
            if (order.label().equalsIgnoreCase(asked.get())) {
                return order;
            }
            valid.add(order.label());
        }
        throw UsageException.unknown("order", asked.get(), Spelling.nearOrBegun(asked.get(), valid), valid);
    }
}
