package mns.query;

import java.util.ArrayList;
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
        if (base.isIndexed() && isIndexed(query.conditions())) {
            return IndexedQuery.find(base, query);
        }
        List<Hit> hits = new ArrayList<>();
        for (Topic topic : topics(query)) {
            addHits(base.chapter(topic), query.conditions(), hits);
        }
        return Answer.FactList.arranged(hits, hits.size(), query, base, List.of(), hits.size());
    }

    private static void addHits(Chapter chapter, List<Condition> conditions, List<Hit> hits) {
        for (int i = 0; i < chapter.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (Condition.allHold(conditions, chapter, i)) {
                hits.add(new Hit(chapter.fact(i), 0));
            }
        }
    }

    private static boolean isIndexed(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.isIndexed()) {
                return true;
            }
        }
        return false;
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
}
