package mns.query;

import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.EdtfDate;

/**
 * The fact held on a day: a term or period has to cover it, an event to have happened on it, and a fact without a date
 * holds as long as its subject existed.
 *
 * @param day the day, or a longer time of which it may be any part
 * @param lifetime when the subject of the fact base existed
 */
public record HeldOn(EdtfDate day, EdtfDate lifetime) implements Condition {
    @Override
    public boolean holds(Chapter chapter, int index) {
        Optional<EdtfDate> when = chapter.when(index);
        if (when.isEmpty()) {
            return lifetime.overlaps(day);
        }
        EdtfDate date = when.get();
        boolean isTerm = date.isInterval() || chapter.fact(index).valid().isPresent();
        return isTerm ? date.overlaps(day) : date.liesWithin(day);
    }
}
