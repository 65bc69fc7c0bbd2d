package mns.cli;

import java.util.List;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactSelector;

/** Shows everything known of facts, with their evidence. */
final class ShowCommand extends AnswerCommand {
    static final String NAME = "show";

    @Override
    public Usage usage() {
        return usage(List.of());
    }

    @Override
    public Usage usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage(List.of(
                new Usage.Example(NAME + " " + examples.id(), "one fact"),
                new Usage.Example(NAME + " " + examples.id() + " --json", "for scripts")));
    }

    private static Usage usage(List<Usage.Example> examples) {
        return new Usage(
                NAME,
                "ID...",
                "Everything known of a fact, with its evidence. An id is a topic, a slash and a number or name; several"
                        + " numbers are written 4-6,19, 29- or -3. A single - reads ids from standard input, separated"
                        + " by line breaks or NUL; of a line with tabs the first field.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                examples);
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addFacts(candidates);
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        FactSelector selector = FactIds.select(arguments, session, base, NAME);
        return new Found(new Answer.FactCards(selector.found(), base), selector.missing());
    }
}
