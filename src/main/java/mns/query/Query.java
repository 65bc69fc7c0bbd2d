package mns.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.query.search.SearchQuery;

/**
 * What is asked of a fact base.
 *
 * @param topics ids of the topics to look into, empty for all
 * @param conditions what each fact must fulfil
 * @param search what a search is for
 * @param order by what the answer is sorted
 * @param reversed whether the order is turned round
 * @param skip how many facts to leave out at the beginning
 * @param limit how many facts to give at most
 */
public record Query(
        Optional<Set<String>> topics,
        List<Condition> conditions,
        SearchQuery search,
        Order order,
        boolean reversed,
        int skip,
        int limit) {

    /** Asks for every fact. */
    public static final Query ALL =
            new Query(Optional.empty(), List.of(), SearchQuery.NONE, Order.NUMBER, false, 0, Integer.MAX_VALUE);

    /** Tells whether every fact fulfils this query. */
    public boolean asksForAll() {
        return topics.isEmpty() && conditions.isEmpty() && search.isEmpty();
    }

    /** Returns this query for one topic only. */
    public Query in(String topicId) {
        return within(Set.of(topicId));
    }

    /** Returns this query for such of its topics as are among some others. */
    public Query within(Set<String> topicIds) {
        Set<String> both = new HashSet<>(topicIds);
        if (topics.isPresent()) {
            both.retainAll(topics.get());
        }
        return new Query(Optional.of(both), conditions, search, order, reversed, skip, limit);
    }

    /** Returns this query with one more condition. */
    public Query with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(topics, more, search, order, reversed, skip, limit);
    }

    /** Returns this query as a search for words. */
    public Query searching(SearchQuery searched) {
        return new Query(topics, conditions, searched, order, reversed, skip, limit);
    }

    /** Returns this query with another order. */
    public Query sorted(Order by, boolean backwards) {
        return new Query(topics, conditions, search, by, backwards, skip, limit);
    }

    /** Returns this query for a part of the answer. */
    public Query part(int from, int most) {
        return new Query(topics, conditions, search, order, reversed, from, most);
    }
}
