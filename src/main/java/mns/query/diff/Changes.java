package mns.query.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mns.fact.FactBase;
import mns.query.Answer;

/**
 * What changed from one version of a fact base to another.
 *
 * @param all the changes: of the base itself, then of topics, sources and facts
 */
public record Changes(List<Change> all) implements Answer {

    /** Compares two versions. */
    public static Changes between(FactBase old, FactBase now) {
        return new Changes(BaseComparison.of(old, now));
    }

    /** Returns the changes of some facts only. */
    public Changes ofFacts(Set<String> ids) {
        List<Change> some = new ArrayList<>();
        for (Change change : all) {
            if (change.kind() == Change.Kind.FACT && ids.contains(change.id())) {
                some.add(change);
            }
        }
        return new Changes(some);
    }

    @Override
    public int size() {
        return all.size();
    }
}
