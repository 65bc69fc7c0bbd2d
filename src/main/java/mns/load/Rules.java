package mns.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;

/** Checks what holds between the parts of a fact base, beyond the shape of each. */
final class Rules {
    private final Content content;
    private final Map<String, String> breaches = new LinkedHashMap<>();

    private Rules(Content content) {
        this.content = content;
    }

    /** Returns what breaks any rule: JSON pointers with reasons. */
    static Map<String, String> breaches(Content content) {
        Rules rules = new Rules(content);
        Links links = Links.exact(content.head());
        content.facts().forEach(links::check);
        rules.breaches.putAll(links.breaches());
        rules.checkRelated();
        rules.checkNumbers();
        rules.checkSides();
        return rules.breaches;
    }

    private void checkRelated() {
        Map<String, Fact> byId = new HashMap<>();
        content.facts().forEach(fact -> byId.put(fact.id(), fact));
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            for (int j = 0; j < fact.related().size(); j++) {
                String id = fact.related().get(j);
                Fact other = byId.get(id);
                String pointer = "/facts/" + i + "/related/" + j;
                if (other == null) {
                    breach(pointer, "there is no fact \"" + id + "\"");
                } else if (!other.related().contains(fact.id())) {
                    breach(pointer, "\"" + id + "\" does not name \"" + fact.id() + "\" in turn");
                }
            }
        }
    }

    private void checkNumbers() {
        Map<String, List<Integer>> byTopic = new HashMap<>();
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            if (fact.number().isPresent()) {
                List<Integer> numbers = byTopic.computeIfAbsent(fact.topic(), topic -> new ArrayList<>());
                int number = fact.number().getAsInt();
                if (number != numbers.size() + 1) {
                    String expected = "expected number " + (numbers.size() + 1) + " of topic \"" + fact.topic() + "\"";
                    breach("/facts/" + i + "/number", expected + ", found " + number);
                }
                numbers.add(number);
            }
        }
    }

    private void checkSides() {
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            boolean supported = false;
            for (Evidence piece : fact.evidence()) {
                supported |= piece.stance() == Stance.SUPPORTS;
            }
            if (!supported) {
                breach("/facts/" + i + "/evidence", "no source supports the statement, so only one side is shown");
            }
        }
    }

    private void breach(String pointer, String reason) {
        breaches.putIfAbsent(pointer, reason);
    }
}
