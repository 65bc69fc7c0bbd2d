package mns.query.search;

import java.util.List;

/**
 * What a search is for.
 *
 * @param wanted what a fact should have
 * @param unwanted what it must not have
 * @param coverage how much of what is wanted a fact must have
 * @param explained whether each answer says which word was found where
 */
public record SearchQuery(List<Clause> wanted, List<Term> unwanted, Coverage coverage, boolean explained) {
    /** Asks for nothing. */
    public static final SearchQuery NONE = new SearchQuery(List.of(), List.of(), Coverage.BEST, false);

    /** How much of what is wanted a fact must have. */
    public enum Coverage {
        /** All of it; where no fact has all, the best of those that have a part are given. */
        BEST,
        /** All of it, then a part of it, a page in all: a question or sentence has words that its answer need not have. */
        QUESTION,
        /** All of it. */
        ALL,
        /** A part of it; facts that have all come first. */
        ANY
    }

    /** Tells whether nothing is asked for. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Returns this query with another coverage. */
    public SearchQuery covering(Coverage how) {
        return new SearchQuery(wanted, unwanted, how, explained);
    }

    /** Returns this query with explained answers. */
    public SearchQuery explaining() {
        return new SearchQuery(wanted, unwanted, coverage, true);
    }

    SearchQuery with(List<Clause> clauses) {
        return new SearchQuery(clauses, unwanted, coverage, explained);
    }
}
