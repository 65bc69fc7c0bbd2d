package mns.load.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.text.Folding;

/** What is doubtful of a fact base as a whole: each part of it may be right, but not beside the others. */
final class BaseDoubts {
    private final ParsedBase content;
    private final BiConsumer<String, String> doubts;

    private BaseDoubts(ParsedBase content, BiConsumer<String, String> doubts) {
        this.content = content;
        this.doubts = doubts;
    }

    /**
     * Looks for doubts.
     *
     * @param doubts takes JSON pointers with reasons
     */
    static void look(ParsedBase content, BiConsumer<String, String> doubts) {
        BaseDoubts base = new BaseDoubts(content, doubts);
        base.lookForUnused();
        base.lookAtDates();
        base.lookForSame();
    }

    private void lookForUnused() {
        Set<String> topics = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (Fact fact : content.facts()) {
            topics.add(fact.topic());
            for (Evidence piece : fact.evidence()) {
                sources.add(piece.source());
            }
        }
        List<Topic> declared = content.header().topics();
        for (int i = 0; i < declared.size(); i++) {
            if (!topics.contains(declared.get(i).id())) {
                doubts.accept("/topics/" + i, "no fact belongs to the topic");
            }
        }
        for (int i = 0; i < content.sources().size(); i++) {
            if (!sources.contains(content.sources().get(i).id())) {
                doubts.accept("/sources/" + i + "/id", "no fact cites the source");
            }
        }
    }

    /** A fact without a date among dated ones, or with a date outside the lifetime, may say why in a note. */
    private void lookAtDates() {
        Map<String, Integer> surplus = new HashMap<>();
        for (Fact fact : content.facts()) {
            surplus.merge(fact.topic(), fact.when().isPresent() ? 1 : -1, Integer::sum);
        }
        EdtfDate lifetime = content.header().lifetime();
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            Optional<EdtfDate> date = fact.when();
            if (date.isEmpty() && fact.note().isEmpty() && surplus.getOrDefault(fact.topic(), 0) > 0) {
                String reason =
                        "the fact has no date, unlike most of its topic; give \"date\" or \"valid\", or say why in \"note\"";
                doubts.accept("/facts/" + i, reason);
            }
            if (date.isPresent() && fact.note().isEmpty() && !date.get().overlaps(lifetime)) {
                String member = fact.date().isPresent() ? "/date" : "/valid";
                String reason = "\"" + date.get().text() + "\" is outside the lifetime, which is \"" + lifetime.text()
                        + "\"; correct it, or say why in \"note\"";
                doubts.accept("/facts/" + i + member, reason);
            }
        }
    }

    private void lookForSame() {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> speakers = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < content.facts().size(); i++) {
            Fact fact = content.facts().get(i);
            ids.add(fact.id());
            String other = titles.putIfAbsent(Folding.fold(fact.title()), fact.id());
            if (other != null) {
                doubts.accept("/facts/" + i + "/title", "\"" + other + "\" has the same title");
            }
            String speaker = fact.saidBy().orElse("");
            String spelt = speakers.putIfAbsent(Folding.fold(speaker), speaker);
            if (spelt != null && !spelt.equals(speaker)) {
                doubts.accept("/facts/" + i + "/saidBy", "another fact writes \"" + spelt + "\"");
            }
        }
        lookAtIds("/facts/", ids);
        lookAtIds("/sources/", content.sources().stream().map(Source::id).toList());
        lookAtIds("/topics/", content.header().topics().stream().map(Topic::id).toList());
    }

    /** Ids have no capitals, so those that people confuse differ in hyphens or in zeros before a number. */
    private void lookAtIds(String place, List<String> ids) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String other = seen.putIfAbsent(key(ids.get(i)), ids.get(i));
            if (other != null) {
                doubts.accept(place + i + "/id", "only hyphens or zeros tell the id from \"" + other + "\"");
            }
        }
    }

    private static String key(String id) {
        StringBuilder key = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean inNumber = i > 0 && id.charAt(i - 1) >= '0' && id.charAt(i - 1) <= '9';
            if (c != '-' && (c != '0' || inNumber)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
