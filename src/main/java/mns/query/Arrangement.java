package mns.query;

import java.util.List;
import mns.fact.FactBase;
import mns.query.search.Hit;

/** Puts facts that were found in the order asked for. */
final class Arrangement {
    private Arrangement() {}

    /** Returns the part of some hits that a query asks for, in its order. */
    static Answer.FactList of(List<Hit> hits, Query query, FactBase base) {
        return of(hits, hits.size(), query, base, List.of());
    }

    /**
     * Returns the part of some hits that a query asks for, in its order.
     *
     * @param found how many were found, of which the hits are the best
     * @param parted the phrases whose words were searched for
     */
    static Answer.FactList of(List<Hit> hits, int found, Query query, FactBase base, List<String> parted) {
        if (query.reversed()) {
            hits.sort(new ReversedOrder(query.order()));
        } else {
            hits.sort(query.order());
        }
        int from = Math.min(query.skip(), hits.size());
        int to = from + Math.min(query.limit(), hits.size() - from);
        return new Answer.FactList(hits.subList(from, to), found - (to - from), query, base, parted);
    }
}
