package mns.cli;

import java.util.List;
import mns.fact.FactBase;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;

/** Lists every dated fact in order of time. */
final class TimelineCommand extends AnswerCommand {
    static final String NAME = "timeline";

    @Override
    public Usage usage() {
        return new Usage(
                NAME,
                "",
                "Every dated fact of any topic, in order of time. A date stands as the source gives it: a fact dated 2008"
                        + " lies within any day, month or year of 2008.",
                List.of(FilterOptions.group(), ListOptions.group(), OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(
                                NAME + " --from 1991 --to 2000", "what happened from 1991 to the end of 2000"),
                        new Usage.Example(NAME + " --year 2015", "what happened or held in 2015")));
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME);
        Query dated = Query.ALL.with(new Condition.IsDated()).sorted(Order.DATE, false);
        Query query = FilterOptions.narrow(ListOptions.arrange(dated, arguments), arguments, base);
        return new Found(new FactFinder(base).find(query), List.of());
    }
}
