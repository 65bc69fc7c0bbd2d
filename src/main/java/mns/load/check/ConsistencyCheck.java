package mns.load.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.load.json.Problem;

/**
 * Checks what holds between the parts of a fact base, beyond the shape of each.
 *
 * <p>A stand-in for what could not be read is let pass.
 */
public final class ConsistencyCheck {
    private final ParsedBase content;
    private final Map<String, String> breaches = new LinkedHashMap<>();

    private ConsistencyCheck(ParsedBase content) {
        this.content = content;
    }

    /**
     * Returns what breaks any rule: JSON pointers with reasons.
     *
     * @param taken names that a topic may not have, because they mean something else
     */
    public static Map<String, String> breaches(ParsedBase content, Collection<String> taken) {
        ConsistencyCheck rules = new ConsistencyCheck(content);
        rules.checkTopics(taken);
        IdCheck links = IdCheck.exact(content.head());
        content.facts().forEach(links::check);
        rules.breaches.putAll(links.breaches());
        rules.checkRelated();
        rules.checkNumbers();
        rules.checkEvidence();
        return rules.breaches;
    }

    private void checkTopics(Collection<String> taken) {
        List<Topic> topics = content.header().topics();
        for (int i = 0; i < topics.size(); i++) {
            if (taken.contains(topics.get(i).id())) {
                breach("/topics/" + i + "/id", "\"" + topics.get(i).id() + "\" is the name of a command");
            }
        }
    }

    private void checkRelated() {
        Set<String> ids = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (Fact fact : content.facts()) {
            ids.add(fact.id());
            fact.related().forEach(id -> links.add(link(fact.id(), id)));
        }
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            for (int j = 0; j < fact.related().size() && !fact.id().isEmpty(); j++) {
                String id = fact.related().get(j);
                String pointer = "/facts/" + i + "/related/" + j;
                if (id.equals(fact.id())) {
                    breach(pointer, "a fact is not related to itself");
                } else if (!id.isEmpty() && !ids.contains(id)) {
                    breach(pointer, "there is no fact \"" + id + "\"");
                } else if (!id.isEmpty() && !links.contains(link(id, fact.id()))) {
                    breach(pointer, "\"" + id + "\" does not name \"" + fact.id() + "\" in turn");
                }
            }
        }
    }

    private static String link(String from, String to) {
        return from + ' ' + to;
    }

    private void checkNumbers() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            if (fact.number().isPresent()) {
                int next = last.getOrDefault(fact.topic(), 0) + 1;
                int number = fact.number().getAsInt();
                if (number != next && number > 0) {
                    String expected = "expected number " + next + " of topic \"" + fact.topic() + "\"";
                    breach("/facts/" + i + "/number", expected + ", found " + number);
                }
                last.put(fact.topic(), number > 0 ? number : next);
            }
        }
    }

    private void checkEvidence() {
        for (int i = 0; i < content.facts().size(); i++) {
            List<Evidence> evidence = content.facts().get(i).evidence();
            boolean supported = evidence.isEmpty();
            for (int j = 0; j < evidence.size(); j++) {
                supported |= evidence.get(j).stance() == Stance.SUPPORTS;
                if (isRepeated(evidence, j)) {
                    breach(
                            "/facts/" + i + "/evidence/" + j,
                            "this evidence stands twice: same source, place and stance");
                }
            }
            if (!supported) {
                breach("/facts/" + i + "/evidence", "no source supports the statement, so only one side is shown");
            }
        }
    }

    private static boolean isRepeated(List<Evidence> evidence, int index) {
        Evidence piece = evidence.get(index);
        for (Evidence each : evidence.subList(0, index)) {
            if (!piece.locator().isEmpty()
                    && each.source().equals(piece.source())
                    && each.locator().equals(piece.locator())
                    && each.stance() == piece.stance()) {
                return true;
            }
        }
        return false;
    }

    private void breach(String pointer, String reason) {
        if (breaches.size() <= Problem.MOST) {
            breaches.putIfAbsent(pointer, reason);
        }
    }
}
