package mns.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import mns.fact.FactBase;
import mns.fact.FactPlace;
import mns.query.search.Hit;
import mns.query.search.Ranking;
import mns.query.search.SearchQuery.Coverage;

/** Finds the facts that a search is for, the best first; those that have only a part of it where no fact has all. */
final class RankedFinder {
    /** How many answers are shown of which some have only a part of what is searched for, unless a limit says otherwise. */
    private static final int PAGE = 10;

    private final FactBase base;
    private final Query query;
    private final Ranking ranking;

    RankedFinder(FactBase base, Query query) {
        this.base = base;
        this.ranking = Ranking.of(base, query.search());
        this.query = query.searching(ranking.query());
    }

    Answer.FactList find() {
        Candidates complete = candidates(true);
        Coverage coverage = query.search().coverage();
        boolean page = coverage == Coverage.QUESTION || (coverage == Coverage.BEST && complete.size() == 0);
        Candidates partial = page || coverage == Coverage.ANY ? candidates(false) : new Candidates();
        if (page && partial.size() > 0) {
            return page(complete, partial);
        }
        List<Hit> hits = hits(complete.best(needed(query)));
        hits.addAll(hits(partial.best(Math.max(0, needed(query) - complete.size()))));
        return Answer.FactList.arranged(hits, complete.size() + partial.size(), query, base, ranking.parted());
    }

    /** Returns how many of the best facts an answer is made of; of all, where it is sorted by something else. */
    private static long needed(Query query) {
        return query.order() == Order.RELEVANCE && !query.reversed()
                ? (long) query.skip() + query.limit()
                : Integer.MAX_VALUE;
    }

    /** Returns the facts that have all of what is searched for, or those that have a part only. */
    private Candidates candidates(boolean complete) {
        Candidates candidates = new Candidates();
        for (int i = 0; i < ranking.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int ordinal = ranking.ordinal(i);
            if (ranking.isComplete(ordinal) == complete && fulfilsConditions(ordinal)) {
                candidates.add(ordinal, ranking.score(ordinal));
            }
        }
        return candidates;
    }

    private boolean fulfilsConditions(int ordinal) {
        Optional<Set<String>> topics = query.topics();
        if (topics.isEmpty() && query.conditions().isEmpty()) {
            return true;
        }
        FactPlace place = base.place(ordinal);
        if (topics.isPresent()) {
            String id = place.chapter().id(place.index());
            if (!topics.get().contains(id.substring(0, id.indexOf('/')))) {
                return false;
            }
        }
        return Condition.allHold(query.conditions(), place.chapter(), place.index());
    }

    /** Returns the part asked for: answers that have all, and the best of those that have a part. */
    private Answer.FactList page(Candidates complete, Candidates partial) {
        int limit = query.limit() == Integer.MAX_VALUE ? Math.max(PAGE, complete.size()) : query.limit();
        int found = complete.size() + partial.size();
        long most = Math.min((long) query.skip() + limit, found);
        Query part = query.part(query.skip(), limit);
        List<Hit> hits = hits(complete.best(needed(part)));
        hits.addAll(hits(partial.first(Math.max(0, most - complete.size()))));
        return Answer.FactList.arranged(hits, found, part, base, ranking.parted());
    }

    private List<Hit> hits(Candidates candidates) {
        List<Hit> hits = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            int ordinal = candidates.ordinal(i);
            hits.add(new Hit(base.place(ordinal).fact(), candidates.score(i), ranking.missing(ordinal)));
        }
        return hits;
    }
}
