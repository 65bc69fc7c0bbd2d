package mns.cli.complete;

import java.util.Set;
import java.util.TreeSet;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.query.Labels;

/**
 * The values that the facts of a base have, which takes reading all of them.
 *
 * <p>No lambdas here: one would take longer to make than all else that completes a word.
 */
final class FactValues {
    private final FactBase base;

    FactValues(FactBase base) {
        this.base = base;
    }

    /** Adds the tags. */
    void addTags(Candidates candidates) {
        for (FactIndex.Key each : Labels.of(base, Kind.TAG)) {
            candidates.add(each.text(), each.facts() == 1 ? "1 fact" : each.facts() + " facts");
        }
    }

    /** Adds who said something. What is before the first comma suffices for a name, and a comma would begin another. */
    void addSpeakers(Candidates candidates) {
        Set<String> speakers = new TreeSet<>();
        for (FactIndex.Key each : Labels.of(base, Kind.SPEAKER)) {
            int comma = each.text().indexOf(',');
            speakers.add(comma < 0 ? each.text() : each.text().substring(0, comma));
        }
        candidates.addAll(speakers);
    }

    /** Adds the years in which dates of facts begin or end. */
    void addYears(Candidates candidates) {
        for (FactIndex.Key each : Labels.of(base, Kind.YEAR)) {
            candidates.add(each.text(), "");
        }
    }
}
