package mns.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactSelector;

/** Shows everything known of facts, with their evidence. */
final class ShowCommand extends AnswerCommand {
    static final String NAME = "show";
    private static final String STANDARD_INPUT = "-";

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
                        + " numbers are written 4-6,19. A single - reads ids from standard input.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                examples);
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        if (arguments.operands().isEmpty()) {
            Operands.require(
                    arguments, NAME, "ids", NAME + " " + Examples.of(base).id());
        }
        FactSelector selector = new FactSelector(base);
        for (String operand : arguments.operands()) {
            if (operand.equals(STANDARD_INPUT)) {
                words(session).forEach(selector::select);
            } else {
                selector.select(operand);
            }
        }
        return new Found(new Answer.FactCards(selector.found(), base), selector.missing());
    }

    /** Of a line with tabs, such as a listing has, only the first field is taken. */
    private static List<String> words(Session session) throws UsageException {
        List<String> words = new ArrayList<>();
        StringTokenizer lines = new StringTokenizer(session.input(), "\r\n");
        while (lines.hasMoreTokens()) {
            String line = lines.nextToken();
            int tab = line.indexOf('\t');
            StringTokenizer ids = new StringTokenizer(tab < 0 ? line : line.substring(0, tab));
            while (ids.hasMoreTokens()) {
                words.add(ids.nextToken());
            }
        }
        return words;
    }
}
