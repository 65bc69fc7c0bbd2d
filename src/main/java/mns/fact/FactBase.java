package mns.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All facts about one subject, topic by topic, with the sources they rest on. */
public final class FactBase {
    private final Header header;
    private final List<Source> sources;
    private final Function<Topic, Chapter> reader;
    private final Map<String, Chapter> chapters = new HashMap<>();

    /**
     * Makes a fact base whose chapters are read when first asked for.
     *
     * @param header what the base says of itself
     * @param sources the sources, in the order in which they are listed
     * @param reader gives the chapter of a topic; called once for each
     */
    public FactBase(Header header, List<Source> sources, Function<Topic, Chapter> reader) {
        this.header = header;
        this.sources = List.copyOf(sources);
        this.reader = reader;
    }

    /** Returns what the base says of itself. */
    public Header header() {
        return header;
    }

    /** Returns the topics in the order in which they are shown. */
    public List<Topic> topics() {
        return header.topics();
    }

    /** Returns the sources in the order in which they are listed. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the topic with an id, empty if the base declares none. */
    public Optional<Topic> topic(String id) {
        for (Topic topic : topics()) {
            if (topic.id().equals(id)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** Returns the facts of a topic that the base declares. */
    public Chapter chapter(Topic topic) {
        Chapter chapter = chapters.get(topic.id());
        if (chapter == null) {
            chapter = reader.apply(topic);
            chapters.put(topic.id(), chapter);
        }
        return chapter;
    }

    /** Returns all facts, topic by topic. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Topic topic : topics()) {
            facts.addAll(chapter(topic).facts());
        }
        return facts;
    }

    /**
     * Returns the fact with an id.
     *
     * @param id exactly as the base spells it
     */
    public Optional<Fact> fact(String id) {
        int slash = id.indexOf('/');
        Optional<Topic> topic = slash < 0 ? Optional.empty() : topic(id.substring(0, slash));
        if (topic.isPresent()) {
            for (Fact fact : chapter(topic.get()).facts()) {
                if (fact.id().equals(id)) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }
}
