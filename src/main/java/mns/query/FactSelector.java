package mns.query;

import java.util.ArrayList;
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

/**
 * Looks facts up by what people type for them: ids, numbers, ranges and lists. What is exactly a name is that name, even if
 * it could be read as a number or a range too.
 */
public final class FactSelector {
    /** Of how many that are not there near ones are looked for; a longer list was hardly typed. */
    public static final int MOST_EXPLAINED = 100;

    private final FactBase base;
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
        if (named.isPresent() && !named.get().id().equals(topic.id())) {
            missing.add(new Missing("fact of topic " + topic.id(), word, List.of()));
        } else {
            select(topic, named.isPresent() ? word.substring(word.indexOf('/') + 1) : word);
        }
    }

    private Optional<Topic> topicOf(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? Optional.empty() : base.topicLike(word.substring(0, slash));
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
            Optional<Topic> other = topicOf(part);
            if (other.isPresent() && base.chapter(topic).indexOf(topic.id() + "/" + part) >= 0) {
                other = Optional.empty();
            }
            if (other.isPresent()) {
                selectPart(other.get(), part.substring(part.indexOf('/') + 1));
            } else {
                selectPart(topic, part);
            }
        }
    }

    private void selectPart(Topic topic, String part) {
        Chapter chapter = base.chapter(topic);
        boolean isNumber = Digits.areNumber(part);
        int position = chapter.indexOf(topic.id() + "/" + part);
        if (position < 0 && isNumber) {
            position = chapter.indexOf(topic.id() + "/" + Digits.plain(part));
        }
        if (position < 0 && isNumber) {
            position = chapter.indexOfName(Digits.plain(part));
        } else if (position < 0) {
            String folded = Folding.fold(part);
            // The name that is written as it was typed is not there.
            position = folded.replace(' ', '-').equals(part) ? -1 : chapter.indexOfName(folded);
        }
        if (position >= 0) {
            add(chapter.fact(position));
            return;
        }
        NumberRange range = isNumber ? null : NumberRange.parse(part);
        if (range != null) {
            selectRange(topic, range);
        } else {
            missing.add(missing(topic, part, isNumber));
        }
    }

    private Missing missing(Topic topic, String part, boolean isNumber) {
        String asked = topic.id() + "/" + part;
        if (!explains()) {
            return new Missing("fact", asked, List.of());
        }
        String bounds = isNumber ? Numbering.of(base.chapter(topic)).describe(topic) : "";
        return new Missing("fact", asked, NearIds.inTopic(base, topic, part), bounds);
    }

    private boolean explains() {
        return missing.size() < MOST_EXPLAINED;
    }

    /** Adds what there is of a range, in the order of numbers. */
    private void selectRange(Topic topic, NumberRange range) {
        Chapter chapter = base.chapter(topic);
        int[] within = range.isReversed() ? new int[0] : chapter.numbered(range.first(), range.last());
        for (int position : within) {
            add(chapter.fact(position));
        }
        if (within.length == 0) {
            missing.add(missing(topic, range));
        }
    }

    private Missing missing(Topic topic, NumberRange range) {
        String asked = topic.id() + "/" + range;
        if (!explains()) {
            return new Missing("fact", asked, List.of());
        }
        List<String> instead = range.isReversed() ? List.of(topic.id() + "/" + range.reversed()) : List.of();
        String bounds = Numbering.of(base.chapter(topic)).describe(topic);
        String none = "no fact of " + topic.id() + " has a number";
        return new Missing("fact", asked, instead, bounds.isEmpty() ? none : bounds);
    }

    private void add(Fact fact) {
        found.putIfAbsent(fact.id(), fact);
    }
}
