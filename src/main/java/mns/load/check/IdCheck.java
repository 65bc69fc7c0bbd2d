package mns.load.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> breaches = new LinkedHashMap<>();
    private int index;

    /** Makes a check for the facts of a base. */
    IdCheck(Preamble head) {
        for (int i = 0; i < head.header().topics().size(); i++) {
            Topic topic = head.header().topics().get(i);
            once(topics, topic.id(), "/topics/" + i + "/id");
        }
        for (int i = 0; i < head.sources().size(); i++) {
            Source source = head.sources().get(i);
            once(sources, source.id(), "/sources/" + i + "/id");
        }
    }

    /** Returns what is wrong so far: JSON pointers with reasons. */
    Map<String, String> breaches() {
        return breaches;
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
        if (!id.isEmpty() && !ids.add(id)) {
            breach("/id", "id \"" + id + "\" is taken already");
        }
        if (!topic.isEmpty() && !topics.contains(topic)) {
            breach("/topic", "topic \"" + topic + "\" is not declared in \"topics\"");
        }
        if (!id.isEmpty() && !topic.isEmpty() && !isBelow(topic, id)) {
            breach("/id", "id \"" + id + "\" does not start with its topic");
        }
    }

    static boolean isBelow(String topic, String id) {
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
