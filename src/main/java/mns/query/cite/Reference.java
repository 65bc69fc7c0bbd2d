package mns.query.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Stance;

/**
 * A place in a source, as it is cited.
 *
 * @param key name of the reference, unlike that of any other made with it: letters, digits, hyphens, a full stop
 * @param source the source
 * @param locator where in the source, in words that a reader can follow
 * @param uses what it is cited for, in the order in which the facts were asked for
 */
public record Reference(String key, Source source, String locator, List<Use> uses) {

    /**
     * A fact with what the place says of it.
     *
     * @param fact the fact
     * @param evidence the piece of its evidence that names the place
     */
    public record Use(Fact fact, Evidence evidence) {
        /** Returns whether the place disagrees with the fact. */
        public boolean disputes() {
            return evidence.stance() == Stance.DISPUTES;
        }
    }

    /** Returns the facts that it is cited for, each once. */
    public List<Fact> facts() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Use use : uses) {
            facts.put(use.fact().id(), use.fact());
        }
        return List.copyOf(facts.values());
    }

    /** Returns the ids of these facts. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Fact fact : facts()) {
            ids.add(fact.id());
        }
        return ids;
    }
}
