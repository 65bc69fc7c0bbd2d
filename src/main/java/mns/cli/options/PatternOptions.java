package mns.cli.options;

import java.io.IOException;
import java.util.List;
import mns.cli.command.AnswerCommand;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.query.Condition;
import mns.query.Query;
import mns.query.pattern.PatternException;
import mns.query.pattern.RegularExpression;

/** The regular expressions of an argument line; used only where there are such. */
public final class PatternOptions {
    private PatternOptions() {}

    /** Returns a query narrowed by regular expressions, which are tried last, for they take the longest. */
    static Query narrow(Query query, List<String> patterns) throws UsageException {
        try {
            Query narrowed = query;
            for (RegularExpression expression : RegularExpression.all(patterns)) {
                narrowed = narrowed.with(new Condition.Matches(expression));
            }
            return narrowed;
        } catch (PatternException e) {
            throw mistake(e).advising("mns help queries says what one looks like");
        }
    }

    /** Asks a command's question, unless that takes too long. */
    public static AnswerCommand.Found ask(AnswerCommand command, FactBase base, Arguments arguments, Session session)
            throws UsageException, IOException {
        try {
            return command.ask(base, arguments, session);
        } catch (PatternException e) {
            throw mistake(e)
                    .advising("write a simpler one, or narrow the facts by other filters, which are tried first");
        }
    }

    private static UsageException mistake(PatternException e) {
        return new UsageException("the pattern \"" + e.pattern() + "\" " + e.getMessage(), e.pattern(), List.of());
    }
}
