package mns.query;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.text.Folding;
import mns.text.Spelling;

/** Finds the ids that someone may have meant by one that is not there. */
final class NearIds {
    private static final int MOST = 3;

    private NearIds() {}

    static List<String> inTopic(FactBase base, Topic topic, String name) {
        List<String> names = new ArrayList<>();
        for (Fact fact : base.chapter(topic).facts()) {
            names.add(fact.name());
        }
        List<String> near = Spelling.near(name, names);
        List<String> ids = new ArrayList<>();
        for (String each : near.isEmpty() ? containing(name, names) : near) {
            ids.add(topic.id() + "/" + each);
        }
        return ids.isEmpty() ? withName(base, name) : ids;
    }

    /** For what names no topic: facts of any topic with that name, else ids spelt nearly so. */
    static List<String> inAnyTopic(FactBase base, String word) {
        List<String> sameName = withName(base, word);
        if (!sameName.isEmpty()) {
            return sameName;
        }
        List<String> ids = new ArrayList<>();
        for (Fact fact : base.facts()) {
            ids.add(fact.id());
        }
        List<String> near = Spelling.near(word, ids);
        return near.isEmpty() ? containing(word, ids) : near;
    }

    private static List<String> withName(FactBase base, String name) {
        String asked = Folding.fold(name);
        List<String> ids = new ArrayList<>();
        for (Fact fact : base.facts()) {
            if (Folding.fold(fact.name()).equals(asked) && ids.size() < MOST) {
                ids.add(fact.id());
            }
        }
        return ids;
    }

    private static List<String> containing(String word, List<String> candidates) {
        String folded = Folding.fold(word).strip();
        List<String> containing = new ArrayList<>();
        for (String candidate : candidates) {
            if (folded.length() > 2
                    && containing.size() < MOST
                    && Folding.fold(candidate).contains(folded)) {
                containing.add(candidate);
            }
        }
        return containing;
    }
}
