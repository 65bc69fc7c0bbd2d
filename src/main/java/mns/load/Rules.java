package mns.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;

/**
 * Checks what holds between the parts of a fact base, beyond the shape of each.
 *
 * <p>A stand-in for what could not be read is let pass.
 */
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
                if (other == null && !id.isEmpty()) {
                    breach(pointer, "there is no fact \"" + id + "\"");
                } else if (other != null
                        && !fact.id().isEmpty()
                        && !other.related().contains(fact.id())) {
                    breach(pointer, "\"" + id + "\" does not name \"" + fact.id() + "\" in turn");
                }
            }
        }
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

    private void checkSides() {
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            boolean supported = fact.evidence().isEmpty();
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
