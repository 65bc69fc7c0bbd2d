package mns.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
        return new Usage(
                NAME,
                "ID...",
                "Everything known of a fact, with its evidence. An id is a topic, a slash and a number or name; several"
                        + " numbers are written 4-6,19. A single - reads ids from standard input.",
                List.of(OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME + " functions/5", "one fact"),
                        new Usage.Example(NAME + " functions/4-6,19 --json", "four facts, for scripts")));
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException, IOException {
        Operands.require(arguments, NAME, "ids", NAME + " functions/5");
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

    private static List<String> words(Session session) throws IOException {
        List<String> words = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
        }
        return words;
    }
}
