package mns.load.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Topic;
import mns.load.json.Problem;

/**
 * Checks, fact by fact, what must hold for facts to be looked up: ids that are unique, topics and sources that exist.
 *
 * <p>An empty id stands for one that could not be read, and is let pass.
 */
final class IdCheck {
    private final Set<String> topics = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Predicate<String> isNew;
    private final Map<String, String> breaches = new LinkedHashMap<>();
    private int index;

    private IdCheck(Preamble head, Predicate<String> isNew) {
        this.isNew = isNew;
        for (int i = 0; i < head.header().topics().size(); i++) {
            Topic topic = head.header().topics().get(i);
            once(topics, topic.id(), "/topics/" + i + "/id");
        }
        for (int i = 0; i < head.sources().size(); i++) {
            Source source = head.sources().get(i);
            once(sources, source.id(), "/sources/" + i + "/id");
        }
    }

    /** Returns a check for the facts of a base. */
    static IdCheck exact(Preamble head) {
        return new IdCheck(head, new HashSet<String>()::add);
    }

    /** Returns a check that takes less memory, and may suspect an id without reason. */
    static IdCheck suspicious(Preamble head) {
        return new IdCheck(head, new IdSet()::add);
    }

    /** Returns what is wrong so far: JSON pointers with reasons. */
    Map<String, String> breaches() {
        return breaches;
    }

    /** Returns a sink that checks each fact before it hands it on. */
    FactSink before(FactSink sink) {
        return new FactSink() {
            @Override
            public void accept(Fact fact) {
                check(fact);
                sink.accept(fact);
            }

            @Override
            public boolean wants(String topic) {
                return sink.wants(topic);
            }

            @Override
            public void pass(String id, String topic) {
                checkId(id, topic);
                index++;
            }
        };
    }

    /** Checks the next fact. */
    void check(Fact fact) {
        checkId(fact.id(), fact.topic());
        for (int i = 0; i < fact.evidence().size(); i++) {
            String source = fact.evidence().get(i).source();
            if (!source.isEmpty() && !sources.contains(source)) {
                breach("/evidence/" + i + "/source", "source \"" + source + "\" is not listed in \"sources\"");
            }
        }
        index++;
    }

    private void checkId(String id, String topic) {
        if (!id.isEmpty() && !isNew.test(id)) {
            breach("/id", "id \"" + id + "\" is taken already");
        }
        if (!topic.isEmpty() && !topics.contains(topic)) {
            breach("/topic", "topic \"" + topic + "\" is not declared in \"topics\"");
        }
        if (!id.isEmpty() && !topic.isEmpty() && !isBelow(topic, id)) {
            breach("/id", "id \"" + id + "\" does not start with its topic");
        }
    }

    private static boolean isBelow(String topic, String id) {
        return id.length() > topic.length() && id.charAt(topic.length()) == '/' && id.startsWith(topic);
    }

    private void once(Set<String> seen, String id, String pointer) {
        if (!id.isEmpty() && !seen.add(id)) {
            breaches.put(pointer, "id \"" + id + "\" is taken already");
        }
    }

    private void breach(String member, String reason) {
        if (breaches.size() <= Problem.MOST) {
            breaches.putIfAbsent("/facts/" + index + member, reason);
        }
    }
}
