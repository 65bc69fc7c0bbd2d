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

    private final FactBase base;
    private final String program;

    /**
     * Makes the names of a fact base.
     *
     * @param program how a line begins that asks this base
     */
    public FilterNames(FactBase base, String program) {
        this.base = base;
        this.program = program;
    }

    /** Returns the ids of all topics. */
    public static List<String> topicIds(FactBase base) {
        List<String> ids = new ArrayList<>();
        for (Topic topic : base.topics()) {
            ids.add(topic.id());
        }
        return ids;
    }

    Set<String> topics(String list) throws UsageException {
        return known("topic", list, topicIds(base));
    }

    Set<String> tags(String list) throws UsageException {
        List<String> tags = labels(Kind.TAG);
        return known("tag", list, tags);
    }

    public Set<String> sources(String list) throws UsageException {
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        return known("source", list, ids);
    }

    Set<String> confidences(String list) throws UsageException {
        List<String> labels = new ArrayList<>();
        for (Confidence each : Confidence.values()) {
            labels.add(each.label());
        }
        return known("level of confidence", list, labels);
    }

    /** Returns what the names of speakers contain. */
    Set<String> speakers(String list) throws UsageException {
        List<String> valid = labels(Kind.SPEAKER);
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

    private List<String> labels(Kind kind) {
        List<String> labels = new ArrayList<>();
        for (FactIndex.Key each : Labels.of(base, kind)) {
            labels.add(each.text());
        }
        return labels;
    }

    private Set<String> known(String kind, String list, List<String> valid) throws UsageException {
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
    private UsageException unknown(String kind, String name, List<String> valid) {
        List<String> near = Spelling.nearOrBegun(name, valid);
        if (valid.isEmpty()) {
            String message = "unknown " + kind + " \"" + name + "\": this fact base has none";
            return new UsageException(message, name, List.of()).advising(program + " stats lists what it has");
        }
        boolean few = valid.size() <= MOST_NAMED || kind.equals("speaker");
        return few
                ? UsageException.unknown(kind, name, near, valid)
                : new UsageException("unknown " + kind + " \"" + name + "\"", name, near)
                        .advising(program + " " + kind + "s lists them all");
    }

    private List<String> names(String kind, String list) throws UsageException {
        List<String> names = Arguments.parts(list);
        if (names.isEmpty()) {
            throw new UsageException("there is no name of a " + kind + " in \"" + list + "\"", list, List.of())
                    .advising(program + " stats lists the names");
        }
        return names;
    }
}
