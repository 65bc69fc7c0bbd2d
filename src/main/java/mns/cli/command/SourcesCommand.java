package mns.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.query.FactSelector;
import mns.query.count.Tally;
import mns.query.search.Missing;
import mns.text.Folding;
import mns.text.Spelling;

/** Lists the sources, or shows those that are named. */
public final class SourcesCommand extends AnswerCommand<Answer.SourceList> {
    public static final String NAME = "sources";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "[ID...]",
                "the sources, and how many facts cite each",
                "The sources, with how many facts cite each; with ids, everything known about those sources.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "all sources"),
                        new CommandSyntax.Example(NAME + " --json --fields id,facts", "for scripts")));
    }

    @Override
    public List<String> fields() {
        return Rows.SOURCE;
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addSources(candidates);
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.SourceList> ask(FactBase base, Arguments arguments, Session session) {
        if (arguments.operands().isEmpty()) {
            return new Outcome<>(Tally.sources(base, base.sources(), false), List.of());
        }
        Map<String, Source> sources = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            sources.putIfAbsent(Folding.fold(source.id()), source);
            ids.add(source.id());
        }
        Map<String, Source> found = new LinkedHashMap<>();
        List<Missing> missing = new ArrayList<>();
        for (String operand : arguments.operands()) {
            Source source = sources.get(Folding.fold(operand));
            if (source != null) {
                found.put(source.id(), source);
            } else {
                boolean explains = missing.size() < FactSelector.MOST_EXPLAINED;
                missing.add(new Missing("source", operand, explains ? Spelling.near(operand, ids) : List.of()));
            }
        }
        return new Outcome<>(Tally.sources(base, List.copyOf(found.values()), true), missing);
    }
}
