package mns.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.help.Examples;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.OutputOptions;
import mns.cli.options.StyleOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.FinishedLineRenderer;
import mns.output.cite.FinishedTerminalRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceStyle;
import mns.output.cite.ReferenceTerminalRenderer;
import mns.output.cite.RisRenderer;
import mns.output.page.CitationsPage;
import mns.output.terminal.Addresses;
import mns.output.terminal.Palette;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.FactSelector;
import mns.query.Query;
import mns.query.cite.BaseReference;
import mns.query.cite.Citations;
import mns.query.cite.References;
import mns.query.search.Missing;

/** Gives the references of facts: the sources that they rest on, with the places in them. */
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
                new CommandSyntax.Example(NAME + " " + examples.id() + " --style apa", "for a list of works"),
                new CommandSyntax.Example(NAME + " --tag " + examples.tag() + " --style bibtex", "for LaTeX"),
                new CommandSyntax.Example(NAME + " " + examples.id() + " -o html", "as a page"),
                new CommandSyntax.Example(NAME + " --base", "the fact base itself")));
    }

    private static CommandSyntax usage(List<CommandSyntax.Example> examples) {
        List<Option> formats = new ArrayList<>(List.of(StyleOptions.output()));
        formats.addAll(StyleOptions.options());
        return new CommandSyntax(
                NAME,
                "[ID...]",
                "references: --style " + StyleOptions.styles(),
                "The references of facts: each source, the places in it, and when it was seen. A source that disagrees"
                        + " is marked. Facts are named by ids, written as for mns show (a single - reads them from"
                        + " standard input), by filters, or by both: then the named facts that the filters leave. Text has"
                        + " one reference for each place in a source, the other styles one for each source.",
                List.of(
                        OutputOptions.groupWith(formats.toArray(new Option[0])),
                        FilterOptions.group(),
                        CommonOptions.group()),
                examples);
    }

    @Override
    Renderer<Citations> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        Optional<ReferenceStyle> style = StyleOptions.style(arguments);
        Palette palette = output.palette();
        Addresses addresses = Addresses.of(output.linked());
        int asked = output.askedWidth();
        if (StyleOptions.isPage(arguments)) {
            return new CitationsPage(style.orElse(ReferenceStyle.APA));
        }
        boolean finished = style.isEmpty() || style.get().isFinished();
        if (finished || style.get() == ReferenceStyle.TEXT) {
            if (output.forPeople()) {
                int width = output.width(asked);
                return finished
                        ? new FinishedTerminalRenderer(width, palette, addresses)
                        : new ReferenceTerminalRenderer(width, palette, addresses);
            }
            return finished ? new FinishedLineRenderer(palette) : new ReferenceLineRenderer(palette);
        }
        return switch (style.get()) {
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> new CslJsonRenderer(output.onTerminal());
            default -> new RisRenderer();
        };
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addFacts(candidates);
    }

    @Override
    Outcome<Citations> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Optional<ReferenceStyle> style = StyleOptions.style(arguments);
        List<Missing> missing = new ArrayList<>();
        List<ErrorMessage> notes = new ArrayList<>();
        Citations citations;
        if (arguments.has(StyleOptions.BASE)) {
            citations = base(base, arguments, session);
        } else {
            Answer.FactCards cards = new Answer.FactCards(facts(base, arguments, session, missing, notes), base);
            boolean byPlace =
                    arguments.has(StyleOptions.PER_PLACE) || (style.isPresent() && style.get() == ReferenceStyle.TEXT);
            citations = byPlace ? References.byPlace(cards) : References.bySource(cards);
        }
        boolean finished = style.isEmpty() || style.get().isFinished();
        return new Outcome<>(
                finished ? FinishedReferences.of(citations, arguments, session) : citations, missing, notes);
    }

    private static Citations base(FactBase base, Arguments arguments, Session session) throws UsageException {
        if (!arguments.operands().isEmpty()) {
            String operand = arguments.operands().get(0);
            String message = StyleOptions.BASE + " cites the fact base itself, so it takes no ids";
            throw new UsageException(message, operand, List.of())
                    .advising("try: " + CommonOptions.program(arguments) + " " + NAME + " " + StyleOptions.BASE);
        }
        boolean bundled = session.file(arguments.text(CommonOptions.FACTS)).isEmpty();
        return BaseReference.of(base.header(), bundled ? BundledPublication.read() : BaseReference.Publication.UNKNOWN);
    }

    /** Returns the facts that are named, or that the filters leave, or both. */
    private static List<Fact> facts(
            FactBase base, Arguments arguments, Session session, List<Missing> missing, List<ErrorMessage> notes)
            throws UsageException {
        Query query = FilterOptions.narrow(Query.ALL, arguments, base, session.environment());
        boolean filtered = !query.asksForAll();
        if (filtered && arguments.operands().isEmpty()) {
            return new FactFinder(base).find(query).facts();
        }
        FactSelector selector = FactIds.select(arguments, session, base, NAME);
        missing.addAll(new Leads(base, CommonOptions.program(arguments)).ofFacts(selector.missing()));
        notes.addAll(FactIds.notes(arguments, selector, NAME));
        if (!filtered) {
            return selector.found();
        }
        Set<String> left = new HashSet<>();
        for (Fact fact : new FactFinder(base).find(query).facts()) {
            left.add(fact.id());
        }
        List<Fact> both = new ArrayList<>(selector.found());
        both.removeIf(fact -> !left.contains(fact.id()));
        return both;
    }
}
