package mns.cli.complete;

import java.util.List;
import java.util.Optional;
import mns.cli.options.OutputOptions;
import mns.cli.options.StyleOptions;
import mns.cli.syntax.ValueKind;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;
import mns.output.Format;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.query.Order;
import mns.query.count.SourceOrder;
import mns.text.Folding;

/** The words that make sense in a line, as the program or a fact base spells them. */
public final class Vocabulary {
    /** More than anybody looks through. */
    private static final int MOST_FACTS = 200;

    private final FactBase base;
    private final List<String> fields;

    /**
     * Makes the vocabulary of a fact base.
     *
     * @param fields the names of the fields that the answer of the line's command has
     */
    Vocabulary(FactBase base, List<String> fields) {
        this.base = base;
        this.fields = fields;
    }

    public FactBase base() {
        return base;
    }

    /** Adds values of a kind. */
    void add(ValueKind kind, Candidates candidates) {
        switch (kind) {
            case COLOR -> candidates.addAll(OutputOptions.WHEN);
            case CONFIDENCE -> addLevels(candidates.last());
            case DATE, YEAR -> new FactValues(base).addYears(candidates);
            case FIELD -> candidates.last().addAll(fields);
            case FILE -> candidates.addFiles();
            case FILE_OF_SOURCE -> addFilesOfSources(candidates);
            case FORMAT -> candidates.addAll(Format.labelsWithout(Format.SQL, Format.SVG));
            case FORMAT_OF_CHARTED_FACTS -> candidates.addAll(Format.labels());
            case FORMAT_OF_CHARTS -> candidates.addAll(Format.labelsWithout(Format.SQL));
            case FORMAT_OF_FACTS -> candidates.addAll(Format.labelsWithout(Format.SVG));
            case FORMAT_OF_REFERENCES -> candidates.addAll(StyleOptions.FORMATS);
            case LOCALE -> candidates.addAll(ReferenceLocale.NAMES);
            case ORDER -> addOrders(candidates);
            case SOURCE -> addSources(candidates.last());
            case SOURCE_ORDER -> addSourceOrders(candidates);
            case SPEAKER -> new FactValues(base).addSpeakers(candidates.last());
            case STYLE -> candidates.addAll(ReferenceStyle.labels());
            case TAG -> new FactValues(base).addTags(candidates.last());
            case TOPIC -> addTopics("", candidates.last());
            case DAY, NUMBER, PATTERN, TEXT -> {}
        }
    }

    /** Adds ids of facts, topic by topic: first the topics, and after the slash the facts of one. */
    public void addFacts(Candidates candidates) {
        int slash = candidates.begun().indexOf('/');
        if (slash < 0) {
            addTopics("/", candidates);
            return;
        }
        Optional<Topic> topic = base.topicLike(candidates.begun().substring(0, slash));
        if (topic.isPresent()) {
            addNames(
                    topic.get(),
                    candidates.behind(topic.get().id() + "/", slash + 1).last());
        }
    }

    /** Adds the facts of a topic, by their names or, if the word has a slash, by their ids. */
    public void addFacts(Topic topic, Candidates candidates) {
        String begun = candidates.begun();
        int slash = begun.indexOf('/');
        if (slash < 0) {
            addNames(topic, candidates.last());
        } else if (Folding.fold(begun.substring(0, slash)).equals(Folding.fold(topic.id()))) {
            addNames(topic, candidates.behind(topic.id() + "/", slash + 1).last());
        }
    }

    private void addNames(Topic topic, Candidates candidates) {
        Chapter chapter = base.chapter(topic);
        // A name has hyphens where a folded one has blanks.
        String start = topic.id() + '/' + Folding.fold(candidates.begun()).replace(' ', '-');
        int[] positions = chapter.beginning(start, MOST_FACTS + 1);
        if (positions.length > MOST_FACTS) {
            candidates.cut();
            positions = chapter.beginning(start, MOST_FACTS);
        }
        for (int position : positions) {
            Fact fact = chapter.fact(position);
            candidates.add(fact.name(), fact.title());
        }
    }

    void addTopics(String ending, Candidates candidates) {
        for (Topic topic : base.topics()) {
            candidates.add(topic.id() + ending, topic.description());
        }
    }

    /** Adds sources by their ids. */
    public void addSources(Candidates candidates) {
        for (Source source : base.sources()) {
            candidates.add(source.id(), source.title());
        }
    }

    private void addFilesOfSources(Candidates candidates) {
        int equals = candidates.begun().indexOf('=');
        if (equals >= 0) {
            candidates
                    .behind(candidates.begun().substring(0, equals + 1), equals + 1)
                    .addFiles();
            return;
        }
        for (Source source : base.sources()) {
            candidates.add(source.id() + "=", source.title());
        }
    }

    private static void addLevels(Candidates candidates) {
        for (Confidence each : Confidence.values()) {
            candidates.add(each.label(), "");
        }
    }

    private static void addSourceOrders(Candidates candidates) {
        for (SourceOrder each : SourceOrder.values()) {
            candidates.add(each.label(), "");
        }
    }

    private static void addOrders(Candidates candidates) {
        for (Order each : Order.values()) {
            candidates.add(each.label(), "");
        }
    }
}
