package mns.cli.options;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.Source;
import mns.fact.Topic;
import mns.query.Condition;
import mns.query.Labels;
import mns.text.Folding;
import mns.text.Spelling;
import mns.text.WordSpelling;

/** The names that a filter may be given, as a fact base spells them. */
public final class FilterNames {
    private static final int MOST_NAMED = 12;

    private FilterNames() {}

    /** Returns the ids of all topics. */
    public static List<String> topicIds(FactBase base) {
        List<String> ids = new ArrayList<>();
        for (Topic topic : base.topics()) {
            ids.add(topic.id());
        }
        return ids;
    }

    static Set<String> topics(FactBase base, String list) throws UsageException {
        return known("topic", list, topicIds(base));
    }

    static Set<String> tags(FactBase base, String list) throws UsageException {
        List<String> tags = labels(base, Kind.TAG);
        return known("tag", list, tags);
    }

    public static Set<String> sources(FactBase base, String list) throws UsageException {
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        return known("source", list, ids);
    }

    static Set<String> confidences(String list) throws UsageException {
        List<String> labels = new ArrayList<>();
        for (Confidence each : Confidence.values()) {
            labels.add(each.label());
        }
        return known("level of confidence", list, labels);
    }

    /** Returns what the names of speakers contain. */
    static Set<String> speakers(FactBase base, String list) throws UsageException {
        List<String> valid = labels(base, Kind.SPEAKER);
        Set<String> speakers = new LinkedHashSet<>();
        for (String name : names("speaker", list)) {
            Condition.SaidBy said = new Condition.SaidBy(Set.of(name.strip()));
            boolean isKnown = false;
            for (String each : valid) {
                isKnown |= said.means(each);
            }
            if (!isKnown) {
                throw unknown("speaker", name, List.copyOf(valid));
            }
            speakers.add(name.strip());
        }
        return speakers;
    }

    private static List<String> labels(FactBase base, Kind kind) {
        List<String> labels = new ArrayList<>();
        for (FactIndex.Key each : Labels.of(base, kind)) {
            labels.add(each.text());
        }
        return labels;
    }

    private static Set<String> known(String kind, String list, List<String> valid) throws UsageException {
        Set<String> known = new LinkedHashSet<>();
        for (String name : names(kind, list)) {
            String spelt = null;
            for (String each : valid) {
                spelt = Folding.fold(each).equals(Folding.fold(name)) ? each : spelt;
            }
            for (String each : valid) {
                spelt = spelt == null && WordSpelling.isSame(name, each) ? each : spelt;
            }
            if (spelt == null) {
                throw unknown(kind, name, valid);
            }
            known.add(spelt);
        }
        return known;
    }

    /** Names the valid ones, or the command that lists them if they are many. */
    private static UsageException unknown(String kind, String name, List<String> valid) {
        List<String> near = Spelling.nearOrBegun(name, valid);
        if (valid.isEmpty()) {
            String message = "unknown " + kind + " \"" + name + "\": this fact base has none";
            return new UsageException(message, name, List.of()).advising("mns stats lists what it has");
        }
        boolean few = valid.size() <= MOST_NAMED || kind.equals("speaker");
        return few
                ? UsageException.unknown(kind, name, near, valid)
                : new UsageException("unknown " + kind + " \"" + name + "\"", name, near)
                        .advising("mns " + kind + "s lists them all");
    }

    private static List<String> names(String kind, String list) throws UsageException {
        List<String> names = Arguments.parts(list);
        if (names.isEmpty()) {
            throw new UsageException("there is no name of a " + kind + " in \"" + list + "\"", list, List.of())
                    .advising("mns stats lists the names");
        }
        return names;
    }
}
