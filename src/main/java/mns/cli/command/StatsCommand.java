package mns.cli.command;

import java.util.List;
import mns.cli.options.CommonOptions;
import mns.cli.options.DrawingOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.output.StatisticsReport;
import mns.output.chart.StatisticsRenderer;
import mns.query.Query;
import mns.query.count.Statistics;
import mns.query.count.StatisticsCounter;

/** Tells how the facts that a filter leaves are distributed. */
public final class StatsCommand extends AnswerCommand<Statistics> {
    public static final String NAME = "stats";
    private static final int USUAL_RANKS = 10;

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "",
                "how many facts by topic, decade, source and confidence, with bars",
                "How many facts there are by topic, decade, source and confidence, and how many are disputed, claims or"
                        + " dated; with filters, among the facts that match. On a terminal with bars, which show the"
                        + " share of all of them; otherwise each number with its group and name on a line. A fact"
                        + " counts for each of its sources, and in each decade in which it may have happened or been true.",
                List.of(
                        FilterOptions.group(),
                        DrawingOptions.group(DrawingOptions.all()),
                        OutputOptions.group().without(OutputOptions.NULL),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "of all facts"),
                        new CommandSyntax.Example(NAME + " --from 2000 --json", "since 2000, for scripts")));
    }

    @Override
    public List<String> fields() {
        return Rows.STAT;
    }

    @Override
    Renderer<Statistics> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        DrawingOptions drawing = new DrawingOptions(arguments, output);
        if (!output.forPeople() || !drawing.isWholeText() || !drawing.draws()) {
            return new StatisticsReport(listing(output));
        }
        int ranks = arguments.has(DrawingOptions.ALL) ? Integer.MAX_VALUE : USUAL_RANKS;
        return new StatisticsRenderer(drawing.width(), output.palette(), drawing.marks(), ranks);
    }

    @Override
    Outcome<Statistics> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME, base, session);
        Query query = FilterOptions.narrow(Query.ALL, arguments, base, session.environment());
        return new Outcome<>(StatisticsCounter.of(base, query), List.of());
    }
}
