package mns.cli.command;

import java.util.List;
import mns.cli.help.Examples;
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
import mns.output.Rows;
import mns.query.Answer;
import mns.query.Query;
import mns.query.count.Tally;

/** Lists the tags of the facts that a filter leaves, with how many have each. */
public final class TagsCommand extends AnswerCommand<Answer.TagList> {
    public static final String NAME = "tags";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "",
                "the tags, and how many facts have each",
                "The tags, with how many facts have each; with filters, among the facts that match.",
                List.of(
                        FilterOptions.group(),
                        ListOptions.partGroup("tags"),
                        OutputOptions.group(),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "all tags"),
                        new CommandSyntax.Example(NAME + " --match border", "tags of the facts about borders")));
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        String tag = Examples.of(base).tag();
        return usage().withExamples(
                        new CommandSyntax.Example(NAME, "all tags"),
                        new CommandSyntax.Example(NAME + " --match " + tag, "tags of the facts that contain a word"));
    }

    @Override
    public List<String> fields() {
        return Rows.TAG;
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.TagList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME, base, session);
        Query query =
                FilterOptions.narrow(ListOptions.part(Query.ALL, arguments), arguments, base, session.environment());
        return new Outcome<>(Tally.tags(base, query), List.of());
    }
}
