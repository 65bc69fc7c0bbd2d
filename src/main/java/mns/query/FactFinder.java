package mns.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.search.Hit;

/** Finds the facts of a fact base that fulfil a query. */
public final class FactFinder {
    private final FactBase base;

    /** Makes a finder for a fact base. */
    public FactFinder(FactBase base) {
        this.base = base;
    }

    /**
     * Returns the facts that fulfil a query.
     *
     * @param query may name a topic that the base does not declare; then nothing is found
     * @throws CancellationException if the thread is interrupted
     */
    public Answer.FactList find(Query query) {
        if (!query.search().isEmpty()) {
            return new RankedFinder(base, query).find();
        }
        List<Hit> hits = new ArrayList<>();
        base.scan(topics(query), new Collector(query.conditions(), hits));
        sortByTopic(hits);
        return part(base, hits, hits.size(), query, List.of());
    }

    /** Returns the part of the hits that a query asks for, in its order. */
    static Answer.FactList part(FactBase base, List<Hit> hits, int found, Query query, List<String> parted) {
        hits.sort(query.reversed() ? new ReversedOrder(query.order()) : query.order());
        int from = Math.min(query.skip(), hits.size());
        int to = from + Math.min(query.limit(), hits.size() - from);
        return new Answer.FactList(hits.subList(from, to), found - (to - from), query, base, parted);
    }

    private List<Topic> topics(Query query) {
        List<Topic> topics = new ArrayList<>();
        for (Topic topic : base.topics()) {
            if (query.topics().isEmpty() || query.topics().get().contains(topic.id())) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** A base that stays in its file may have its topics mixed; then hits are put in the order of topics first. */
    private void sortByTopic(List<Hit> hits) {
        List<String> order = new ArrayList<>();
        for (Topic topic : base.topics()) {
            order.add(topic.id());
        }
        int last = 0;
        for (Hit hit : hits) {
            int place = order.indexOf(hit.fact().topic());
            if (place < last) {
                hits.sort(Comparator.comparingInt(
                        each -> order.indexOf(each.fact().topic())));
                return;
            }
            last = place;
        }
    }

    /** Keeps the facts that fulfil all conditions. */
    private record Collector(List<Condition> conditions, List<Hit> hits) implements FactBase.Visitor {
        @Override
        public void visit(Chapter chapter, int index) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (holds(conditions, chapter, index)) {
                hits.add(new Hit(chapter.fact(index), 0));
            }
        }
    }

    static boolean holds(List<Condition> conditions, Chapter chapter, int index) {
        for (Condition condition : conditions) {
            if (!condition.holds(chapter, index)) {
                return false;
            }
        }
        return true;
    }
}
