package mns.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a fact base.
 *
 * @param topic id of the only topic to look into, empty for all
 * @param conditions what each fact must fulfil
 * @param words folded words that each fact must have, at the start of its own words
 * @param order by what the answer is sorted
 * @param reversed whether the order is turned round
 * @param skip how many facts to leave out at the beginning
 * @param limit how many facts to give at most
 */
public record Query(
        Optional<String> topic,
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
        return new Query(Optional.of(topicId), conditions, words, order, reversed, skip, limit);
    }

    /** Returns this query with one more condition. */
    public Query with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(topic, more, words, order, reversed, skip, limit);
    }

    /** Returns this query for folded words, each of which must start a word of the fact. */
    public Query withWords(List<String> foldedWords) {
        return new Query(topic, conditions, foldedWords, order, reversed, skip, limit);
    }

    /** Returns this query with another order. */
    public Query sorted(Order by, boolean backwards) {
        return new Query(topic, conditions, words, by, backwards, skip, limit);
    }

    /** Returns this query for a part of the answer. */
    public Query part(int from, int most) {
        return new Query(topic, conditions, words, order, reversed, from, most);
    }
}
