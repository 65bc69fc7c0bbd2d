package mns.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.search.Hit;
import mns.query.search.Ranking;
import org.jspecify.annotations.Nullable;

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
        List<Hit> hits = hits(query);
        sortByTopic(hits);
        sort(hits, query);
        int from = Math.min(query.skip(), hits.size());
        int to = from + Math.min(query.limit(), hits.size() - from);
        return new Answer.FactList(hits.subList(from, to), hits.size() - (to - from), query, base);
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

    private List<Hit> hits(Query query) {
        List<Hit> hits = new ArrayList<>();
        if (query.words().isEmpty()) {
            base.scan(topics(query), new Collector(query.conditions(), hits, null));
            return hits;
        }
        Ranking ranking = new Ranking(query.words());
        base.scan(topics(query), new Collector(query.conditions(), hits, ranking));
        return ranking.hits();
    }

    /** Keeps the facts that fulfil all conditions, or hands them to a ranking. */
    private record Collector(
            List<Condition> conditions,
            List<Hit> hits,
            @Nullable Ranking ranking) implements ObjIntConsumer<Chapter> {
        @Override
        public void accept(Chapter chapter, int index) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (!holds(conditions, chapter, index)) {
                return;
            }
            if (ranking == null) {
                hits.add(new Hit(chapter.fact(index), 0));
            } else {
                ranking.look(chapter, index);
            }
        }
    }

    private static boolean holds(List<Condition> conditions, Chapter chapter, int index) {
        for (Condition condition : conditions) {
            if (!condition.holds(chapter, index)) {
                return false;
            }
        }
        return true;
    }

    private static void sort(List<Hit> hits, Query query) {
        if (query.reversed()) {
            hits.sort(new ReversedOrder(query.order()));
        } else {
            hits.sort(query.order());
        }
    }
}
