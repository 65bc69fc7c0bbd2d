package mns.query.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Stance;

/**
 * A source, or a place in it, as it is cited.
 *
 * @param key name of the reference, which no other has, whatever else is cited: letters, digits, hyphens, a full stop
 * @param source the source
 * @param version which edition of the source is meant
 * @param uses what it is cited for, in the order in which the facts were asked for
 */
public record Reference(String key, Source source, Optional<String> version, List<Use> uses) {

    /** Makes a reference to a source that has no versions. */
    public Reference(String key, Source source, List<Use> uses) {
        this(key, source, Optional.empty(), uses);
    }

    /**
     * A fact with what a place in the source says of it.
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

    /** Returns the places in the source, each once, in words that a reader can follow. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        for (Use use : uses) {
            if (!places.contains(use.evidence().locator())) {
                places.add(use.evidence().locator());
            }
        }
        return places;
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
