package mns.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.load.FactBases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is edited in a base is what is reported of it, in whichever order all of it is written. */
final class RandomEditsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Random random = new Random(0);

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            seeds.add(i);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReported(int seed, @TempDir Path folder) throws IOException {
        random = new Random(seed);
        ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(SampleBase.CANAL_GUARD));
        FactBase old = SampleBase.canalGuard();
        Edits edits = new Edits(tree);
        for (int i = random.nextInt(12); i >= 0; i--) {
            edits.next();
        }
        FactBase now = FactBases.read(
                Files.writeString(folder.resolve("now.json"), shuffled(tree).toString()));

        assertThat(summary(Changes.between(old, now))).isEqualTo(edits.expected);
        assertThat(summary(Changes.between(now, old))).isEqualTo(edits.turnedRound());
        assertThat(Changes.between(now, now).all()).isEmpty();
    }

    /** Returns what changed: by kind and id the type, and for what is in both the members. */
    private static Map<String, String> summary(Changes changes) {
        Map<String, String> summary = new TreeMap<>();
        for (Change change : changes.all()) {
            Set<String> members = new TreeSet<>();
            if (change.type() == Change.Type.CHANGED) {
                change.differences().forEach(each -> members.add(each.member()));
            }
            summary.put(change.kind().label() + " " + change.id(), change.type().label() + members);
        }
        return summary;
    }

    /** Edits each member of each thing once at most, so that no edit takes back another. */
    private static final class Edits {
        private final ObjectNode tree;
        private final Set<String> done = new HashSet<>();
        private final Map<String, Set<String>> members = new TreeMap<>();
        private final Map<String, String> expected = new TreeMap<>();
        private int count;

        Edits(ObjectNode tree) {
            this.tree = tree;
        }

        void next() {
            count++;
            switch (random.nextInt(6)) {
                case 0 -> addFact();
                case 1 -> removeFact();
                case 2 -> editSource();
                case 3 -> editHead();
                default -> editFact();
            }
        }

        private ObjectNode any(String list) {
            ArrayNode items = (ArrayNode) tree.get(list);
            return (ObjectNode) items.get(random.nextInt(items.size()));
        }

        private void addFact() {
            ObjectNode fact = any("facts").deepCopy();
            fact.remove("number");
            fact.put("id", fact.get("topic").asText() + "/new-" + count);
            ((ArrayNode) tree.get("facts")).add(fact);
            expected.put("fact " + fact.get("id").asText(), "added[]");
        }

        private void removeFact() {
            ArrayNode facts = (ArrayNode) tree.get("facts");
            int index = random.nextInt(facts.size());
            String id = "fact " + facts.get(index).get("id").asText();
            if (!"added[]".equals(expected.get(id))) {
                facts.remove(index);
                expected.put(id, "removed[]");
            }
        }

        private void editSource() {
            ObjectNode source = any("sources");
            String key = "source " + source.get("id").asText();
            switch (random.nextInt(4)) {
                case 0 -> change(key, source, "title", "Another title " + count);
                case 1 -> change(key, source, "url", "https://changed.example/" + count);
                case 2 -> change(key, source, "accessed", "2001-01-01");
                default -> change(key, source, "note", null);
            }
        }

        private void editHead() {
            String base = "base " + tree.get("id").asText();
            ObjectNode topic = any("topics");
            switch (random.nextInt(4)) {
                case 0 -> change(base, tree, "version", "99.0." + count);
                case 1 -> change(base, tree, "lifetime", "1700/1701");
                case 2 -> change("topic " + topic.get("id").asText(), topic, "description", "Changed " + count + ".");
                default -> change(base, tree, "description", "Another description " + count + ".");
            }
        }

        private void editFact() {
            ObjectNode fact = any("facts");
            String key = "fact " + fact.get("id").asText();
            switch (random.nextInt(7)) {
                case 0 -> change(key, fact, "statement", fact.get("statement").asText() + " And more.");
                case 1 -> change(key, fact, "title", "Another title " + count);
                case 2 -> change(key, fact, "note", null);
                case 3 -> change(key, fact, fact.has("valid") ? "valid" : "date", "1066-10-14");
                case 4 -> addItem(key, fact, "tags", JSON.getNodeFactory().textNode("tag-" + count));
                case 5 -> addItem(key, fact, "keywords", JSON.getNodeFactory().textNode("Keyword " + count));
                default -> addEvidence(key, fact);
            }
        }

        private void addEvidence(String key, ObjectNode fact) {
            boolean disputed = false;
            for (JsonNode each : fact.get("evidence")) {
                disputed |= each.get("stance").asText().equals("disputes");
            }
            ObjectNode piece = JSON.createObjectNode();
            piece.put("source", any("sources").get("id").asText());
            piece.put("locator", "place " + count);
            piece.put("stance", random.nextBoolean() ? "disputes" : "supports");
            piece.put("says", "Otherwise.");
            boolean disputes = piece.get("stance").asText().equals("disputes");
            addItem(key, fact, "evidence", piece);
            if (disputes && !disputed) {
                expect(key, "disputed");
            }
        }

        private void addItem(String key, ObjectNode thing, String member, JsonNode item) {
            ArrayNode list = thing.has(member) ? (ArrayNode) thing.get(member) : thing.putArray(member);
            list.add(item);
            expect(key, member);
        }

        /** Sets a member, or removes or adds it if no value is given. */
        private void change(String key, ObjectNode thing, String member, String value) {
            if (!done.add(key + " " + member)) {
                return;
            }
            if (value != null) {
                thing.put(member, value);
            } else if (thing.has(member)) {
                thing.remove(member);
            } else {
                thing.put(member, "A new one " + count + ".");
            }
            expect(key, member);
        }

        private void expect(String key, String member) {
            if (!"added[]".equals(expected.get(key))) {
                members.computeIfAbsent(key, each -> new TreeSet<>()).add(member);
                expected.put(key, "changed" + members.get(key));
            }
        }

        Map<String, String> turnedRound() {
            Map<String, String> turned = new TreeMap<>();
            expected.forEach((key, what) -> turned.put(
                    key, what.equals("added[]") ? "removed[]" : what.equals("removed[]") ? "added[]" : what));
            return turned;
        }
    }

    /** Returns the same with the members of objects and the items of lists in another order, but for authors. */
    private static JsonNode shuffled(JsonNode node) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = JSON.createObjectNode();
            members.forEach(each -> object.set(
                    each.getKey(), each.getKey().equals("authors") ? each.getValue() : shuffled(each.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(each -> items.add(shuffled(each)));
            Collections.shuffle(items, random);
            return JSON.createArrayNode().addAll(items);
        }
        return node;
    }
}
