package mns.query.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;

/** Two versions of a fact base as one that has what either has, so that a filter may name what is in one of them only. */
public final class BothVersions {
    private BothVersions() {}

    /** Returns the facts, topics and sources of both; of what both have, those of the newer version. */
    public static FactBase of(FactBase old, FactBase now) {
        Header header = now.header().withTopics(both(old.topics(), now.topics(), Topic::id));
        // Tags, speakers and the like of the older version count too, so its facts are kept beside their successors.
        return FactBase.of(header, both(old.sources(), now.sources(), Source::id), topic -> {
            List<Fact> facts = new ArrayList<>(facts(now, topic));
            facts.addAll(facts(old, topic));
            return Chapter.of(facts);
        });
    }

    private static List<Fact> facts(FactBase base, Topic topic) {
        Optional<Topic> own = base.topic(topic.id());
        return own.isPresent() ? base.chapter(own.get()).facts() : List.of();
    }

    private static <T> List<T> both(List<T> old, List<T> now, Function<T, String> id) {
        Map<String, T> both = new LinkedHashMap<>();
        now.forEach(each -> both.put(id.apply(each), each));
        old.forEach(each -> both.putIfAbsent(id.apply(each), each));
        return List.copyOf(both.values());
    }
}
