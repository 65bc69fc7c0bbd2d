package mns.cli.command;

import java.util.List;
import mns.cli.help.Examples;
import mns.cli.lead.NewCommand;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;

/** Lists every fact of every topic that the filters leave. */
public final class ListCommand extends AnswerCommand<Answer.FactList> {
    public static final String NAME = "list";

    @Override
    public CommandSyntax usage() {
        return usage("border");
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        return usage(Examples.of(base).tag());
    }

    private static CommandSyntax usage(String tag) {
        return new CommandSyntax(
                NAME,
                "",
                "every fact of every topic that the filters leave",
                "Every fact of every topic that the filters leave, topic by topic; timeline has dated facts only, and search"
                        + " needs words.",
                List.of(FilterOptions.group(), ListOptions.group(), OutputOptions.factGroup(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " --titles", "all facts, one a line"),
                        new CommandSyntax.Example(NAME + " --tag " + tag, "the facts that carry a tag"),
                        new CommandSyntax.Example(NAME + " --output jsonl", "the whole base, for scripts")));
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.FactList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME, base, session);
        NewCommand.warn(NAME, base, arguments, session);
        Query arranged = ListOptions.arrange(Query.ALL, arguments);
        Query query = FilterOptions.narrow(arranged, arguments, base, session.environment());
        return new Outcome<>(new FactFinder(base).find(query), List.of());
    }
}
