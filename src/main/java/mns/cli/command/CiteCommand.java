package mns.cli.command;

import java.util.List;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.help.Examples;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.options.StyleOption;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceStyle;
import mns.output.cite.ReferenceTerminalRenderer;
import mns.output.cite.RisRenderer;
import mns.output.terminal.Addresses;
import mns.output.terminal.Palette;
import mns.query.Answer;
import mns.query.FactSelector;
import mns.query.cite.Citations;
import mns.query.cite.References;

/** Gives the references of facts: each place in a source that they rest on. */
public final class CiteCommand extends AnswerCommand<Citations> {
    public static final String NAME = "cite";

    @Override
    public CommandSyntax usage() {
        return usage(List.of());
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage(List.of(
                new CommandSyntax.Example(NAME + " " + examples.id(), "to be read"),
                new CommandSyntax.Example(NAME + " " + examples.id() + " --style bibtex", "for LaTeX")));
    }

    private static CommandSyntax usage(List<CommandSyntax.Example> examples) {
        return new CommandSyntax(
                NAME,
                "ID...",
                "the reference: --style " + StyleOption.styles(),
                "The references of facts: each source, the place in it, and when it was seen. Facts that rest on the same"
                        + " place share one reference; a source that disagrees is marked. Ids are written as for mns"
                        + " show.",
                List.of(OutputOptions.groupWith(StyleOption.option()), CommonOptions.group()),
                examples);
    }

    @Override
    Renderer<Citations> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        ReferenceStyle style = StyleOption.of(arguments);
        Palette palette = output.palette();
        boolean linked = output.linked();
        int asked = output.askedWidth();
        return switch (style) {
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> new CslJsonRenderer(output.onTerminal());
            case RIS -> new RisRenderer();
            case TEXT ->
                output.forPeople()
                        ? new ReferenceTerminalRenderer(output.width(asked), palette, Addresses.of(linked))
                        : new ReferenceLineRenderer(palette);
        };
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addFacts(candidates);
    }

    @Override
    Outcome<Citations> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        FactSelector selector = FactIds.select(arguments, session, base, NAME);
        return new Outcome<>(
                References.of(new Answer.FactCards(selector.found(), base)),
                new Leads(base).ofFacts(selector.missing()));
    }
}
