package mns.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a fact base.
 *
 * @param topics ids of the topics to look into, empty for all
 * @param conditions what each fact must fulfil
 * @param words folded words that each fact must have, at the start of its own words
 * @param order by what the answer is sorted
 * @param reversed whether the order is turned round
 * @param skip how many facts to leave out at the beginning
 * @param limit how many facts to give at most
 */
public record Query(
        Optional<Set<String>> topics,
        List<Condition> conditions,
        List<String> words,
        Order order,
        boolean reversed,
        int skip,
        int limit) {

    /** Asks for every fact. */
    public static final Query ALL =
            new Query(Optional.empty(), List.of(), List.of(), Order.NUMBER, false, 0, Integer.MAX_VALUE);

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
        return new Query(Optional.of(both), conditions, words, order, reversed, skip, limit);
    }

    /** Returns this query with one more condition. */
    public Query with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(topics, more, words, order, reversed, skip, limit);
    }

    /** Returns this query for folded words, each of which must start a word of the fact. */
    public Query withWords(List<String> foldedWords) {
        return new Query(topics, conditions, foldedWords, order, reversed, skip, limit);
    }

    /** Returns this query with another order. */
    public Query sorted(Order by, boolean backwards) {
        return new Query(topics, conditions, words, by, backwards, skip, limit);
    }

    /** Returns this query for a part of the answer. */
    public Query part(int from, int most) {
        return new Query(topics, conditions, words, order, reversed, from, most);
    }
}
