package mns.cli.command;

import java.util.ArrayList;
import java.util.List;
import mns.cli.options.CommonOptions;
import mns.cli.options.DayOption;
import mns.cli.options.DrawingOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.chart.ChartListing;
import mns.output.chart.ChartRenderer;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;

/** Lists every dated fact in order of time. */
public final class TimelineCommand extends AnswerCommand<Answer.FactList> {
    public static final String NAME = "timeline";

    @Override
    public CommandSyntax usage() {
        List<Option> filters = new ArrayList<>(FilterOptions.group().options());
        filters.add(DayOption.option());
        return new CommandSyntax(
                NAME,
                "",
                "every dated fact, in order of time; --chart draws them",
                "Every dated fact of any topic, in order of time; if several may begin on the same day, the less precise"
                        + " first. Dates are as precise as their source: a fact dated 2008 matches any day, month or"
                        + " year of 2008.",
                List.of(
                        new OptionGroup(FilterOptions.HEADING, filters),
                        ListOptions.group(),
                        DrawingOptions.group(DrawingOptions.chart()),
                        OutputOptions.factGroup(),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(
                                NAME + " --from 1991 --to 2000", "what happened from 1991 to the end of 2000"),
                        new CommandSyntax.Example(NAME + " --year 2015", "what happened or was true in 2015"),
                        new CommandSyntax.Example(NAME + " --chart", "how many facts there are in each year")));
    }

    @Override
    Renderer<? super Answer.FactList> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        if (!arguments.has(DrawingOptions.CHART)) {
            return listing(output);
        }
        DrawingOptions drawing = new DrawingOptions(arguments, output);
        drawing.refuse(DrawingOptions.CHART, List.of(OutputOptions.NULL));
        drawing.refuse(DrawingOptions.CHART, ListOptions.ORDER);
        output.requireWholeText(DrawingOptions.CHART);
        if (!drawing.draws()) {
            return new ChartListing();
        }
        return new ChartRenderer(drawing.width(), output.palette(), drawing.marks());
    }

    @Override
    Outcome<Answer.FactList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME, base, session);
        Query dated = Query.ALL.with(new Condition.IsDated()).sorted(Order.DATE, false);
        Query query =
                FilterOptions.narrow(ListOptions.arrange(dated, arguments), arguments, base, session.environment());
        if (arguments.has(DayOption.NAME)) {
            query = DayOption.narrow(query, arguments, session.environment());
        }
        return new Outcome<>(new FactFinder(base).find(query), List.of());
    }
}
