package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery;
import mns.query.search.SearchQuery.Coverage;

/** The options that say how much of what is searched for a fact must have. */
public final class SearchOptions {
    private static final String ALL = "--all";
    private static final String ANY = "--any";
    private static final String EXPLAIN = "--explain";

    private SearchOptions() {}

    /** Returns the options. */
    public static OptionGroup group() {
        return new OptionGroup(
                "Words",
                List.of(
                        Option.flag("only facts that have all the words", ALL),
                        Option.flag("also facts that have some of the words, after the others", ANY),
                        Option.flag("say which word was found where, and how", EXPLAIN)));
    }

    /** Returns the search that an argument line asks for. */
    public static SearchQuery read(Arguments arguments) throws UsageException {
        if (arguments.has(ALL) && arguments.has(ANY)) {
            throw UsageException.contradiction(ALL, ANY, ANY);
        }
        SearchQuery search = QueryReader.read(arguments.operands());
        search = arguments.has(ALL) ? search.covering(Coverage.ALL) : search;
        search = arguments.has(ANY) ? search.covering(Coverage.ANY) : search;
        return arguments.has(EXPLAIN) ? search.explaining() : search;
    }
}
