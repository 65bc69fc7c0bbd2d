package mns.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import mns.fact.FactBase;
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
        for (String operand : arguments.operands()) {
            if (operand.equals(STANDARD_INPUT)) {
                words(session).forEach(selector::select);
            } else {
                selector.select(operand);
            }
        }
        return selector;
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
