package mns.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import mns.cli.help.Examples;
import mns.cli.options.CommonOptions;
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
        for (String word : words(arguments, session)) {
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

    /** Returns the operands of a line, in place of a hyphen the words of standard input. */
    static List<String> words(Arguments arguments, Session session) throws UsageException {
        List<String> words = new ArrayList<>();
        for (String operand : arguments.operands()) {
            if (operand.equals(STANDARD_INPUT)) {
                words.addAll(words(session));
            } else {
                words.add(operand);
            }
        }
        return words;
    }

    /**
     * Returns what is to be known of ids that come from standard input: nothing, or that there are none.
     *
     * @param lister a command that lists such ids
     * @param reader the command that the line is of
     */
    static List<ErrorMessage> notes(Arguments arguments, boolean none, String lister, String reader) {
        if (!none || arguments.operands().isEmpty()) {
            return List.of();
        }
        String program = CommonOptions.program(arguments);
        String example = program + " " + lister + " --fields id | " + program + " " + reader + " -";
        return List.of(new ErrorMessage(
                "not_found", "standard input has no ids", STANDARD_INPUT, List.of(), "for example: " + example));
    }

    /** Returns the same of ids of facts. */
    static List<ErrorMessage> notes(Arguments arguments, FactSelector selector, String reader) {
        boolean none = selector.found().isEmpty() && selector.missing().isEmpty();
        return notes(arguments, none, ListCommand.NAME, reader);
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
