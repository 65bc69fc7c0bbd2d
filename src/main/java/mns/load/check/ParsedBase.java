package mns.load.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;

/**
 * All that a file holds, in the file's order.
 *
 * @param header what the base says of itself
 * @param sources its sources
 * @param facts its facts, of any topic
 */
public record ParsedBase(Header header, List<Source> sources, List<Fact> facts) {

    Preamble head() {
        return new Preamble(header, sources);
    }

    /** Returns the fact base, its facts gathered by topic. */
    public FactBase toFactBase() {
        Map<String, List<Fact>> byTopic = new HashMap<>();
        for (Fact fact : facts) {
            byTopic.computeIfAbsent(fact.topic(), topic -> new ArrayList<>()).add(fact);
        }
        return FactBase.of(header, sources, topic -> Chapter.of(byTopic.getOrDefault(topic.id(), List.of())));
    }
}
