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
        Coverage coverage = query.search().coverage();
        boolean asks = coverage == Coverage.QUESTION;
        Candidates first = candidates(asks, true);
        boolean page = asks || (coverage == Coverage.BEST && isWeak(first));
        Candidates rest = page || coverage == Coverage.ANY ? candidates(asks, false) : new Candidates();
        int found = first.size() + rest.size();
        Query part = page && rest.size() > 0 ? query.part(query.skip(), limit(first)) : query;
        List<Hit> hits = hits(first.best(needed(part)), true);
        if (page) {
            long most = Math.min((long) part.skip() + part.limit(), found);
            hits.addAll(hits(rest.first(Math.max(0, most - first.size())), false));
        } else {
            hits.addAll(hits(rest.best(Math.max(0, needed(part) - first.size())), false));
        }
        int complete = asks ? complete(first) + complete(rest) : first.size();
        return Answer.FactList.arranged(hits, found, part, base, ranking.parted(), complete);
    }

    /** Returns how many answers are shown: at least a page, and all that come first. */
    private int limit(Candidates first) {
        return query.limit() == Integer.MAX_VALUE ? Math.max(PAGE, first.size()) : query.limit();
    }

    private int complete(Candidates candidates) {
        int complete = 0;
        for (int i = 0; i < candidates.size(); i++) {
            complete += ranking.isComplete(candidates.ordinal(i)) ? 1 : 0;
        }
        return complete;
    }

    /** Tells whether facts are few that have all, and have some of it in synonyms only. */
    private boolean isWeak(Candidates complete) {
        for (int i = 0; i < complete.size(); i++) {
            if (ranking.hasOwn(complete.ordinal(i))) {
                return false;
            }
        }
        return complete.size() < PAGE;
    }

    /** Returns how many of the best facts an answer is made of; of all, where it is sorted by something else. */
    private static long needed(Query query) {
        return query.order() == Order.RELEVANCE && !query.reversed()
                ? (long) query.skip() + query.limit()
                : Integer.MAX_VALUE;
    }

    /**
     * Returns the facts that come first, or the rest. Those come first that have all of what is searched for; of a question,
     * whose words an answer need not have, those that have all its words themselves.
     */
    private Candidates candidates(boolean asks, boolean first) {
        Candidates candidates = new Candidates();
        for (int i = 0; i < ranking.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int ordinal = ranking.ordinal(i);
            boolean isFirst = asks ? ranking.hasOwn(ordinal) : ranking.isComplete(ordinal);
            if (isFirst == first && fulfilsConditions(ordinal)) {
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

    private List<Hit> hits(Candidates candidates, boolean first) {
        List<Hit> hits = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            int ordinal = candidates.ordinal(i);
            hits.add(new Hit(base.place(ordinal).fact(), candidates.score(i), ranking.missing(ordinal), first));
        }
        return hits;
    }
}
