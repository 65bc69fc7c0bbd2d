package mns.cli.command.author;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.Operands;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.DiffOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Messages;
import mns.cli.terminal.Session;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.diff.ChangesRenderer;
import mns.output.diff.ChangesReport;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.diff.BothVersions;
import mns.query.diff.Changes;
import mns.text.TextSink;

/** Tells what changed from one version of a fact base to another. */
public final class DiffCommand implements Command {
    public static final String NAME = "diff";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "OLD [NEW]",
                "what changed between two versions of a fact base, by fact",
                "What changed from the fact base OLD to NEW, or to the one in use: facts, sources and topics that were"
                        + " added, removed or changed, with each member that differs. [-old-] and {+new+} words are"
                        + " marked. Order is no difference. With filters, only facts that match in one of the"
                        + " versions. A single - is standard input. Exit code 0: no difference; 1: differences.",
                List.of(
                        DiffOptions.group(),
                        FilterOptions.group(),
                        OutputOptions.group().without(OutputOptions.STYLE),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " old.json new.json", "between two files"),
                        new CommandSyntax.Example(
                                NAME + " old.json --json",
                                "to the base in use, for scripts; for git see mns help facts")));
    }

    @Override
    public List<String> fields() {
        return ChangesReport.FIELDS;
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        OutputOptions output = new OutputOptions(arguments, session.environment());
        Renderer<Changes> renderer = renderer(output);
        Changes changes = changes(arguments, session);
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            output.write(changes, renderer, out);
        }
        Messages messages = session.messages(output.forScripts());
        if (changes.size() == 0 && messages.areForPeople() && !output.quiet()) {
            messages.write("no difference");
        }
        session.own().reportUnprepared(messages);
        return changes.size() == 0 ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    private static Renderer<Changes> renderer(OutputOptions output) throws UsageException {
        ChangesReport report = new ChangesReport(output.renderer(ChangesReport.FIELDS));
        return output.forPeople() && output.isWholeText()
                ? new ChangesRenderer(output.width(output.askedWidth()), output.palette())
                : report;
    }

    private static Changes changes(Arguments arguments, Session session) throws UsageException {
        List<String> files = files(arguments);
        FactBase old = session.facts(Optional.of(files.get(0)));
        FactBase now =
                session.facts(files.size() > 1 ? Optional.of(files.get(1)) : arguments.text(CommonOptions.FACTS));
        Query query = FilterOptions.narrow(Query.ALL, arguments, BothVersions.of(old, now), session.environment());
        Changes changes = Changes.between(old, now);
        Optional<String> bibliography = arguments.text(DiffOptions.CITED);
        if (bibliography.isPresent()) {
            changes = changes.ofFacts(CitedFacts.in(bibliography.get(), session.text(bibliography.get())));
        }
        if (query.equals(Query.ALL)) {
            return changes;
        }
        Set<String> ids = new HashSet<>();
        for (FactBase base : List.of(old, now)) {
            for (Fact fact : new FactFinder(base).find(query).facts()) {
                ids.add(fact.id());
            }
        }
        return changes.ofFacts(ids);
    }

    private static List<String> files(Arguments arguments) throws UsageException {
        List<String> files = arguments.operands();
        Operands.require(arguments, NAME, "an older version of the fact base", NAME + " old.json");
        if (files.size() > 2) {
            String message = NAME + " takes two files at most, not also \"" + files.get(2) + "\"";
            throw new UsageException(message, files.get(2), List.of()).advising("compare two at a time");
        }
        if (files.size() == 2 && arguments.has(CommonOptions.FACTS)) {
            String message = NAME + " takes NEW or " + CommonOptions.FACTS + ", not both";
            throw new UsageException(message, files.get(1), List.of()).advising("leave one of them out");
        }
        boolean twice = files.get(0).equals(Session.STANDARD_INPUT)
                && files.get(files.size() - 1).equals(Session.STANDARD_INPUT)
                && files.size() > 1;
        if (twice) {
            throw new UsageException(
                            "standard input can be one of the two versions only", Session.STANDARD_INPUT, List.of())
                    .advising("try: mns " + NAME + " OLD -");
        }
        return files;
    }
}
