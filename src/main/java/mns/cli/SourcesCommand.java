package mns.cli;

import java.util.ArrayList;
import java.util.List;
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
            int before = found.size();
            for (Source source : base.sources()) {
                if (Folding.fold(source.id()).equals(Folding.fold(operand))) {
                    found.add(source);
                }
            }
            if (found.size() == before) {
                missing.add(new Missing("source", operand, Spelling.near(operand, ids)));
            }
        }
        return new Found(Tally.sources(base, found, true), missing);
    }
}
