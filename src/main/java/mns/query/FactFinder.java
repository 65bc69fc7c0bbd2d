package mns.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;

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
     */
    public Answer.FactList find(Query query) {
        List<Hit> hits = new ArrayList<>();
        for (Topic topic : base.topics()) {
            if (query.topic().isEmpty() || query.topic().get().equals(topic.id())) {
                collect(base.chapter(topic), query, hits);
            }
        }
        sort(hits, query);
        int from = Math.min(query.skip(), hits.size());
        int to = from + Math.min(query.limit(), hits.size() - from);
        return new Answer.FactList(hits.subList(from, to), hits.size() - (to - from), query);
    }

    private static void collect(Chapter chapter, Query query, List<Hit> hits) {
        for (int i = 0; i < chapter.size(); i++) {
            if (holds(query.conditions(), chapter, i)) {
                int score = query.words().isEmpty() ? 0 : Words.count(query.words(), chapter.searchText(i));
                if (score > 0 || query.words().isEmpty()) {
                    hits.add(new Hit(chapter.fact(i), score));
                }
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
            hits.sort(Collections.reverseOrder(query.order()));
        } else {
            hits.sort(query.order());
        }
    }
}
