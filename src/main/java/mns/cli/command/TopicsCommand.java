package mns.cli.command;

import java.util.List;
import mns.cli.lead.NewCommand;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.query.count.Tally;

/** Lists the topics, and with them what the fact base says of itself. */
public final class TopicsCommand extends AnswerCommand<Answer.TopicList> {
    public static final String NAME = "topics";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "",
                "the topics, and how many facts each has; --json adds the head of the base",
                "The topics, with how many facts each has; each is a command. JSON and YAML say beside each topic which"
                        + " fact base it is of: its id, title, version, licence, names and lifetime.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "all topics"),
                        new CommandSyntax.Example(NAME + " --json --fields id,facts", "for scripts")));
    }

    @Override
    public List<String> fields() {
        return Rows.TOPIC;
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.TopicList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.refuse(arguments, NAME, base, session);
        NewCommand.warn(NAME, base, arguments, session);
        return new Outcome<>(Tally.topics(base), List.of());
    }
}
