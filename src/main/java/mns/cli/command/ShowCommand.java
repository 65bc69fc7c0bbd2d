package mns.cli.command;

import java.util.List;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.help.Examples;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.FactSelector;

/** Shows everything known of facts, with their evidence. */
public final class ShowCommand extends AnswerCommand<Answer.FactCards> {
    public static final String NAME = "show";

    @Override
    public CommandSyntax usage() {
        return usage(List.of());
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage(List.of(
                new CommandSyntax.Example(NAME + " " + examples.id(), "one fact"),
                new CommandSyntax.Example(NAME + " " + examples.id() + " --json", "for scripts")));
    }

    private static CommandSyntax usage(List<CommandSyntax.Example> examples) {
        return new CommandSyntax(
                NAME,
                "ID...",
                "everything known about a fact, with evidence",
                "Everything known about a fact, with its evidence. An id is a topic, a slash and a number or name; several"
                        + " numbers are written 4-6,19, 29- or -3. A single - reads ids from standard input, separated"
                        + " by line breaks or NUL; of a line with tabs the first field.",
                List.of(OutputOptions.factGroup(), CommonOptions.group()),
                examples);
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addFacts(candidates);
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.FactCards> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        FactSelector selector = FactIds.select(arguments, session, base, NAME);
        Leads leads = new Leads(base, CommonOptions.program(arguments));
        return new Outcome<>(
                new Answer.FactCards(selector.found(), base),
                leads.ofFacts(selector.missing()),
                FactIds.notes(arguments, selector, NAME));
    }
}
