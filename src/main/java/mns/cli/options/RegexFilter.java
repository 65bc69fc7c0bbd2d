package mns.cli.options;

import java.util.List;
import mns.cli.syntax.UsageException;
import mns.query.Condition;
import mns.query.Query;
import mns.query.pattern.PatternException;
import mns.query.pattern.RegularExpression;

/** The regular expressions of an argument line; used only where there are such. */
public final class RegexFilter {
    private RegexFilter() {}

    /** Returns a query narrowed by regular expressions, which are tried last, for they take the longest. */
    static Query narrow(Query query, List<String> patterns) throws UsageException {
        try {
            Query narrowed = query;
            for (RegularExpression expression : RegularExpression.all(patterns)) {
                narrowed = narrowed.with(new Condition.Matches(expression));
            }
            return narrowed;
        } catch (PatternException e) {
            throw new UsageException("the pattern \"" + e.pattern() + "\" " + e.getMessage(), e.pattern(), List.of())
                    .advising("mns help queries describes the syntax");
        }
    }
}
