package mns.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import mns.cli.help.Examples;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.FactSelector;

/** The ids of facts that an argument line names, or standard input for it. */
final class FactIds {
    private static final String STANDARD_INPUT = "-";

    private FactIds() {}

    /** Looks up all that a command is given, of which there must be something. */
    static FactSelector select(Arguments arguments, Session session, FactBase base, String command)
            throws UsageException {
        if (arguments.operands().isEmpty()) {
            Operands.require(
                    arguments, command, "ids", command + " " + Examples.of(base).id());
        }
        FactSelector selector = new FactSelector(base);
        Optional<Topic> first = base.topicLike(arguments.operands().get(0));
        if (first.isPresent() && arguments.operands().size() > 1) {
            for (String operand :
                    arguments.operands().subList(1, arguments.operands().size())) {
                selectIn(first.get(), operand, selector);
            }
            return selector;
        }
        // No method reference, which would be made at run time.
        for (String word : words(arguments, session, "mns list --fields id | mns " + command + " -")) {
            selector.select(word);
        }
        return selector;
    }

    /** A word with a slash may be the id of a fact of another topic. */
    private static void selectIn(Topic topic, String operand, FactSelector selector) {
        if (operand.indexOf('/') < 0) {
            selector.selectIn(topic, operand);
        } else {
            selector.select(operand);
        }
    }

    /**
     * Returns the operands of a line, in place of a hyphen the words of standard input.
     *
     * @param example a line to type if standard input has none
     */
    static List<String> words(Arguments arguments, Session session, String example) throws UsageException {
        List<String> words = new ArrayList<>();
        for (String operand : arguments.operands()) {
            if (operand.equals(STANDARD_INPUT)) {
                words.addAll(words(session));
            } else {
                words.add(operand);
            }
        }
        if (words.isEmpty() && !arguments.operands().isEmpty()) {
            reportNone(arguments, session, example);
        }
        return words;
    }

    private static void reportNone(Arguments arguments, Session session, String example) {
        OutputOptions output = new OutputOptions(arguments, session.environment());
        if (!output.quiet()) {
            String message = "standard input has no ids";
            session.messages(output.forScripts())
                    .report(new ErrorMessage(
                            "not_found", message, STANDARD_INPUT, List.of(), "for example: " + example));
        }
    }

    /** Lines may end with NUL too, as {@code --null} has it; of one with tabs, such as a listing has, only the first field is taken. */
    private static List<String> words(Session session) throws UsageException {
        List<String> words = new ArrayList<>();
        StringTokenizer lines = new StringTokenizer(session.input(), "\r\n\0");
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
