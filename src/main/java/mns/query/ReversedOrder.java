package mns.query;

import java.util.Comparator;
import mns.query.search.Hit;

/**
 * An order the other way round, but that what it has nothing to go by in comes last still: whoever asks for the latest
 * facts wants no undated ones.
 *
 * @param order the order that is turned round
 */
record ReversedOrder(Order order) implements Comparator<Hit> {
    @Override
    public int compare(Hit one, Hit other) {
        boolean lacks = order.lacks(one.fact());
        return lacks == order.lacks(other.fact()) ? order.compare(other, one) : Boolean.compare(lacks, !lacks);
    }
}
