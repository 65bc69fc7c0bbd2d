package mns.cli.command;

import java.util.List;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.help.Examples;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.Usage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceTerminalRenderer;
import mns.output.cite.RisRenderer;
import mns.output.terminal.Addresses;
import mns.output.terminal.Palette;
import mns.query.Answer;
import mns.query.FactSelector;
import mns.query.cite.References;

/** Gives the references of facts: each place in a source that they rest on. */
public final class CiteCommand extends AnswerCommand {
    public static final String NAME = "cite";
    public static final String STYLE = "--style";
    public static final String STYLES_IN_WORDS = "text (the usual), bibtex, csl-json or ris";

    private static final String TEXT = "text";
    private static final String BIBTEX = "bibtex";
    private static final String CSL_JSON = "csl-json";
    private static final String RIS = "ris";
    public static final List<String> STYLES = List.of(TEXT, BIBTEX, CSL_JSON, RIS);

    @Override
    public Usage usage() {
        return usage(List.of());
    }

    @Override
    public Usage usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage(List.of(
                new Usage.Example(NAME + " " + examples.id(), "to be read"),
                new Usage.Example(NAME + " " + examples.id() + " --style bibtex", "for LaTeX")));
    }

    private static Usage usage(List<Usage.Example> examples) {
        return new Usage(
                NAME,
                "ID...",
                "The references of facts: each source, the place in it, and when it was seen. Facts that rest on the same"
                        + " place share one reference; a source that disagrees is marked. Ids are written as for mns"
                        + " show.",
                List.of(OutputOptions.groupWith(Option.value("STYLE", STYLES_IN_WORDS, STYLE)), CommonOptions.group()),
                examples);
    }

    @Override
    Renderer renderer(OutputOptions output, Arguments arguments) throws UsageException {
        String style = OutputOptions.oneOf("style", arguments.text(STYLE).orElse(TEXT), STYLES);
        Palette palette = output.palette();
        boolean linked = output.linked();
        int asked = output.askedWidth();
        return switch (style) {
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> new CslJsonRenderer(output.onTerminal());
            case RIS -> new RisRenderer();
            default ->
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
    public Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        FactSelector selector = FactIds.select(arguments, session, base, NAME);
        return new Found(References.of(new Answer.FactCards(selector.found(), base)), selector.missing());
    }
}
