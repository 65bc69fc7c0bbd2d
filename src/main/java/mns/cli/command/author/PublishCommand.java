package mns.cli.command.author;

import java.io.IOException;
import java.util.List;
import mns.cli.command.BundledPublication;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.Operands;
import mns.cli.help.Examples;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.PublishOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.publish.PublishedPage;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.cite.BaseReference.Publication;
import mns.text.TextSink;

/** Publishes a fact base, or what filters leave of it, as one page that needs no network. */
public final class PublishCommand implements Command {
    public static final String NAME = "publish";

    @Override
    public CommandSyntax usage() {
        return usage("terrorism");
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        return usage(Examples.of(base).tag());
    }

    private static CommandSyntax usage(String tag) {
        return new CommandSyntax(
                NAME,
                "",
                "the base as one web page that works offline",
                "The fact base, or what filters leave of it, as one page on standard output: every fact with its"
                        + " evidence, a timeline to zoom, citations in all styles, and a search that finds what mns search"
                        + " finds. The page loads nothing and sends nothing. Facts have addresses: page.html#functions/5."
                        + " Without scripts all of it can be read.",
                List.of(
                        new OptionGroup("Page", List.of(PublishOptions.title())),
                        FilterOptions.group(),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " > facts.html", "a page to open in a browser"),
                        new CommandSyntax.Example(
                                NAME + " --tag " + tag + " --title \"A part\" > part.html", "some of the facts")));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
        Operands.refuse(arguments, NAME, base, session);
        Query query = FilterOptions.narrow(Query.ALL, arguments, base, session.environment());
        Answer.FactList list = new FactFinder(base).find(query);
        boolean bundled = session.file(arguments.text(CommonOptions.FACTS)).isEmpty();
        Publication publication = bundled ? BundledPublication.read() : Publication.UNKNOWN;
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            new PublishedPage(arguments.text(PublishOptions.TITLE).orElse(""), publication).render(list, out);
            out.flush();
        }
        return list.size() > 0 ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }
}
