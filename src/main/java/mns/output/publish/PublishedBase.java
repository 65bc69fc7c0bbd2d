package mns.output.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;

/** Some facts of a base, with the topics that have any of them and the sources that they rest on, as a base of their own. */
final class PublishedBase {
    private PublishedBase() {}

    /**
     * Makes a base of some facts of another.
     *
     * @param facts in any order; here they come in the order of the base
     */
    static FactBase of(FactBase base, List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        Set<String> cited = new HashSet<>();
        for (Fact fact : facts) {
            ids.add(fact.id());
            for (Evidence piece : fact.evidence()) {
                cited.add(piece.source());
            }
        }
        List<Topic> topics = new ArrayList<>();
        Map<String, Chapter> chapters = new HashMap<>();
        for (Topic topic : base.topics()) {
            List<Fact> kept = new ArrayList<>(base.chapter(topic).facts());
            kept.removeIf(fact -> !ids.contains(fact.id()));
            if (!kept.isEmpty()) {
                topics.add(topic);
                chapters.put(topic.id(), Chapter.of(kept));
            }
        }
        List<Source> sources = new ArrayList<>(base.sources());
        sources.removeIf(source -> !cited.contains(source.id()));
        return FactBase.of(
                base.header().withTopics(topics),
                sources,
                topic -> chapters.getOrDefault(topic.id(), Chapter.of(List.of())));
    }
}
