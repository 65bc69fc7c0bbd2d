package mns.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.Rows;
import mns.query.FactSelector.Missing;
import mns.query.Tally;
import mns.text.Folding;
import mns.text.Spelling;

/** Lists the sources, or shows those that are named. */
final class SourcesCommand extends AnswerCommand {
    static final String NAME = "sources";

    @Override
    public Usage usage() {
        return new Usage(
                NAME,
                "[ID...]",
                "The sources, with how many facts cite each; with ids, all that is known of those sources.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME, "all sources"),
                        new Usage.Example(NAME + " --json --fields id,facts", "for scripts")));
    }

    @Override
    List<String> fields() {
        return Rows.SOURCE;
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addSources(candidates);
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) {
        if (arguments.operands().isEmpty()) {
            return new Found(Tally.sources(base, base.sources(), false), List.of());
        }
        List<Source> found = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        for (String operand : arguments.operands()) {
            Optional<Source> source = source(base, operand);
            if (source.isEmpty()) {
                missing.add(new Missing("source", operand, Spelling.near(operand, ids)));
            } else if (!found.contains(source.get())) {
                found.add(source.get());
            }
        }
        return new Found(Tally.sources(base, found, true), missing);
    }

    private static Optional<Source> source(FactBase base, String asked) {
        for (Source source : base.sources()) {
            if (Folding.fold(source.id()).equals(Folding.fold(asked))) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
