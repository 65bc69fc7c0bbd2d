package mns.query.diff;

import java.util.Optional;
import mns.fact.date.EdtfDate;

/**
 * A member that differs, or an item of one that is a list.
 *
 * @param member name of the member in a fact base
 * @param before what it was, empty if it was not there
 * @param after what it is now, empty if it is not there any more
 */
public record Difference(String member, Optional<Object> before, Optional<Object> after) {
    /** What tells whether a source disagrees; no member, but follows from the evidence. */
    public static final String DISPUTED = "disputed";

    /** Tells whether it is a date that has become more precise: it now means some of the days that it meant. */
    public boolean isMorePrecise() {
        return before.isPresent() && after.isPresent() && isMorePrecise(after.get(), before.get());
    }

    /** Tells whether it is a date that has become less precise. */
    public boolean isLessPrecise() {
        return before.isPresent() && after.isPresent() && isMorePrecise(before.get(), after.get());
    }

    private static boolean isMorePrecise(Object one, Object other) {
        return one instanceof EdtfDate date
                && other instanceof EdtfDate wider
                && date.liesWithin(wider)
                && !wider.liesWithin(date);
    }
}
