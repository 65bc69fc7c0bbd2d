package mns.query;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** A fact that fulfils all conditions, and how well it fits. */
    private record Candidate(int ordinal, double score) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int order = Double.compare(other.score, score);
            return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
        }
    }

    Answer.FactList find() {
        List<Candidate> complete = candidates(true);
        Coverage coverage = query.search().coverage();
        boolean page = coverage == Coverage.QUESTION || (coverage == Coverage.BEST && complete.isEmpty());
        List<Candidate> partial = page || coverage == Coverage.ANY ? candidates(false) : List.of();
        if (page && !partial.isEmpty()) {
            return page(complete, partial);
        }
        complete.addAll(partial);
        return Arrangement.of(hits(complete), complete.size(), query, base, ranking.parted());
    }

    /** Returns the facts that have all of what is searched for, or those that have a part only. */
    private List<Candidate> candidates(boolean complete) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            int ordinal = ranking.ordinal(i);
            if (ranking.isComplete(ordinal) == complete && fulfilsConditions(ordinal)) {
                candidates.add(new Candidate(ordinal, ranking.score(ordinal)));
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
    private Answer.FactList page(List<Candidate> complete, List<Candidate> partial) {
        partial.sort(Comparator.naturalOrder());
        int limit = query.limit() == Integer.MAX_VALUE ? Math.max(PAGE, complete.size()) : query.limit();
        long most = Math.min((long) query.skip() + limit, (long) complete.size() + partial.size());
        int found = complete.size() + partial.size();
        if (most > complete.size()) {
            complete.addAll(partial.subList(0, (int) most - complete.size()));
        }
        return Arrangement.of(hits(complete), found, query.part(query.skip(), limit), base, ranking.parted());
    }

    private List<Hit> hits(List<Candidate> candidates) {
        List<Hit> hits = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            hits.add(new Hit(base.place(each.ordinal).fact(), each.score, ranking.missing(each.ordinal)));
        }
        return hits;
    }
}
