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
        IdCheck links = new IdCheck(content.head());
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
                String reason = "\"" + topics.get(i).id() + "\" cannot be the name of a topic; these are taken: ";
                breach("/topics/" + i + "/id", reason + String.join(", ", taken));
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

    /** Numbers may leave gaps and come in any order, but each is that of one fact. */
    private void checkNumbers() {
        Map<String, String> owners = new HashMap<>();
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            int given = fact.number().orElse(0);
            String digits = fact.digits();
            boolean isName = digits.equals(fact.name());
            boolean isRead = !fact.id().isEmpty() && !fact.topic().isEmpty() && (isName || given > 0);
            if (isRead && isName && given > 0 && !digits.equals(Integer.toString(given))) {
                breach(
                        "/facts/" + i + "/number",
                        "expected no number or that of id \"" + fact.id() + "\", found " + given);
            } else if (isRead) {
                String owner = owners.putIfAbsent(fact.topic() + '/' + digits, fact.id());
                if (owner != null && !owner.equals(fact.id())) {
                    String member = isName ? "/id" : "/number";
                    breach("/facts/" + i + member, "number " + digits + " is taken already by \"" + owner + "\"");
                }
            }
        }
    }

    private void checkEvidence() {
        for (int i = 0; i < content.facts().size(); i++) {
            List<Evidence> evidence = content.facts().get(i).evidence();
            Set<String> seen = new HashSet<>();
            boolean supported = evidence.isEmpty();
            for (int j = 0; j < evidence.size(); j++) {
                Evidence piece = evidence.get(j);
                supported |= piece.stance() == Stance.SUPPORTS;
                if (!piece.locator().isEmpty() && !seen.add(place(piece))) {
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

    /** Neither the id of a source nor a stance has a blank in it. */
    private static String place(Evidence piece) {
        return piece.source() + ' ' + piece.stance().label() + ' ' + piece.locator();
    }

    private void breach(String pointer, String reason) {
        if (breaches.size() <= Problem.MOST) {
            breaches.putIfAbsent(pointer, reason);
        }
    }
}
