package mns.query.search;

import java.util.List;
import mns.fact.Fact;

/**
 * A fact that was found.
 *
 * @param fact the fact
 * @param score how well it fits the words searched for, with three decimals at most; 0 where no words were searched for
 * @param missing what was searched for and is not in the fact, as it was typed
 * @param first whether it comes before all that are not
 */
public record Hit(Fact fact, double score, List<String> missing, boolean first) {
    /** Makes a hit, of which those come first that have all. */
    public Hit(Fact fact, double score, List<String> missing) {
        this(fact, score, missing, missing.isEmpty());
    }

    /** Makes a hit that has all that was asked for. */
    public Hit(Fact fact, double score) {
        this(fact, score, List.of());
    }

    /** Tells whether the fact has all that was asked for. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
