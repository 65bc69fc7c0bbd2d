package mns.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.search.Missing;
import mns.text.Digits;
import mns.text.Folding;

/** Looks facts up by what people type for them: ids, numbers, ranges and lists. */
public final class FactSelector {
    /** Of how many that are not there near ones are looked for; a longer list was hardly typed. */
    public static final int MOST_EXPLAINED = 100;

    private final FactBase base;
    /** Positions in the chapter of each topic, by names and numbers as they are compared. */
    private final Map<String, Map<String, Integer>> positions = new HashMap<>();

    private final Map<String, Fact> found = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    /** Makes a selector for a fact base. */
    public FactSelector(FactBase base) {
        this.base = base;
    }

    /** Returns the facts found so far, each once, in the order in which they were asked for. */
    public List<Fact> found() {
        return List.copyOf(found.values());
    }

    /** Returns what was asked for so far and is not there. */
    public List<Missing> missing() {
        return missing;
    }

    /** Looks up {@code functions/5}, {@code functions/4-6,19} or {@code legal/constitution} in any topic. */
    public void select(String word) {
        Optional<Topic> topic = topicOf(word);
        if (topic.isPresent()) {
            select(topic.get(), word.substring(word.indexOf('/') + 1));
        } else {
            missing.add(new Missing("fact", word, explains() ? NearIds.inAnyTopic(base, word) : List.of()));
        }
    }

    /** Looks up {@code 5}, {@code 4-6,19} or {@code constitution} in one topic. */
    public void selectIn(Topic topic, String word) {
        Optional<Topic> named = topicOf(word);
        if (named.isPresent() && !named.get().equals(topic)) {
            missing.add(new Missing("fact of topic " + topic.id(), word, List.of()));
        } else {
            select(topic, named.isPresent() ? word.substring(word.indexOf('/') + 1) : word);
        }
    }

    private Optional<Topic> topicOf(String word) {
        int slash = word.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String asked = Folding.fold(word.substring(0, slash));
        for (Topic topic : base.topics()) {
            if (Folding.fold(topic.id()).equals(asked)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private void select(Topic topic, String list) {
        String[] parts = list.split(",", -1);
        if (parts.length > 1 && list.replace(',', ' ').isBlank()) {
            missing.add(new Missing("fact", topic.id() + "/" + list, List.of()));
        }
        for (String each : parts) {
            String part = each.strip();
            if (part.isEmpty() && parts.length > 1) {
                continue;
            }
            int dash = part.indexOf('-');
            if (dash > 0 && Digits.areNumber(part.substring(0, dash)) && Digits.areNumber(part.substring(dash + 1))) {
                selectRange(topic, Digits.plain(part.substring(0, dash)), Digits.plain(part.substring(dash + 1)));
            } else {
                selectOne(topic, part);
            }
        }
    }

    private void selectOne(Topic topic, String part) {
        String asked = Digits.areNumber(part) ? Digits.plain(part) : part;
        Chapter chapter = base.chapter(topic);
        int exact = chapter.indexOf(topic.id() + "/" + asked);
        int position = exact >= 0 ? exact : positions(topic).getOrDefault(Folding.fold(asked), -1);
        if (position >= 0) {
            add(chapter.fact(position));
        } else {
            List<String> near = explains() ? NearIds.inTopic(base, topic, part) : List.of();
            missing.add(new Missing("fact", topic.id() + "/" + part, near));
        }
    }

    private boolean explains() {
        return missing.size() < MOST_EXPLAINED;
    }

    private Map<String, Integer> positions(Topic topic) {
        Map<String, Integer> ofTopic = positions.get(topic.id());
        if (ofTopic == null) {
            ofTopic = positions(base.chapter(topic).facts());
            positions.put(topic.id(), ofTopic);
        }
        return ofTopic;
    }

    /** A name goes before a number. */
    private static Map<String, Integer> positions(List<Fact> facts) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            positions.putIfAbsent(Folding.fold(facts.get(i).name()), i);
        }
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).number().isPresent()) {
                positions.putIfAbsent(numberOf(facts.get(i)), i);
            }
        }
        return positions;
    }

    private void selectRange(Topic topic, String first, String last) {
        String range = topic.id() + "/" + first + "-" + last;
        if (Digits.compare(first, last) > 0) {
            missing.add(new Missing("fact", range, List.of(topic.id() + "/" + last + "-" + first)));
            return;
        }
        String greatest = "0";
        if (Digits.compare(first, "0") == 0) {
            missing.add(new Missing("fact", topic.id() + "/0", List.of()));
        }
        for (Fact fact : base.chapter(topic).facts()) {
            String number = numberOf(fact);
            if (!number.isEmpty() && Digits.compare(number, first) >= 0 && Digits.compare(number, last) <= 0) {
                add(fact);
            }
            greatest = Digits.compare(number, greatest) > 0 ? number : greatest;
        }
        if (Digits.compare(last, greatest) > 0) {
            missing.add(new Missing("fact", rest(topic, range, first, last, greatest), suggestion(topic, greatest)));
        }
    }

    /** Returns the part of a range that lies behind the greatest number. */
    private static String rest(Topic topic, String range, String first, String last, String greatest) {
        if (Digits.compare(first, greatest) > 0) {
            return range;
        }
        String next = Integer.toString(Integer.parseInt(greatest) + 1);
        return topic.id() + "/" + (next.equals(last) ? last : next + "-" + last);
    }

    private static List<String> suggestion(Topic topic, String greatest) {
        if (greatest.equals("0")) {
            return List.of();
        }
        return List.of(topic.id() + "/" + (greatest.equals("1") ? "1" : "1-" + greatest));
    }

    private void add(Fact fact) {
        found.putIfAbsent(fact.id(), fact);
    }

    private static String numberOf(Fact fact) {
        return fact.number().isPresent() ? Integer.toString(fact.number().getAsInt()) : "";
    }
}
