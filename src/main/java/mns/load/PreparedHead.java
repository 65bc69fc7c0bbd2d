package mns.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mns.fact.Chapter;
import mns.fact.EdtfDate;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Source;
import mns.fact.Topic;

/** The prepared form of all but the facts: what a base says of itself, and its sources. */
final class PreparedHead {
    private static final String NAME = "name";
    private static final String TOPIC = "topic";

    private final List<Name> names = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    static void write(FactBase base, PreparedText text) {
        Header header = base.header();
        text.line(
                header.id(),
                header.title(),
                header.description(),
                header.version(),
                header.license(),
                header.lifetime().text());
        for (Name name : header.names()) {
            text.field(NAME).field(name.language()).field(name.name()).field(name.abbreviation());
            text.items(name.spellings()).end();
        }
        for (Topic topic : header.topics()) {
            text.line(TOPIC, topic.id(), topic.title(), topic.description());
        }
        for (Source source : base.sources()) {
            text.field("source").field(source.id()).field(source.type()).field(source.title());
            text.field(source.publisher()).field(source.url());
            text.field(source.issued().map(EdtfDate::text));
            text.field(source.accessed().map(EdtfDate::text));
            text.field(source.language()).field(source.license());
            text.field(source.note()).end();
        }
    }

    /** Reads what {@link #write} wrote; {@code chapters} gives the chapter of a topic. */
    static FactBase read(PreparedLines lines, int from, Function<Topic, Chapter> chapters) {
        PreparedRecord first = lines.record(from);
        PreparedHead head = new PreparedHead();
        for (int i = from + 1; i < lines.count(); i++) {
            head.add(lines.record(i));
        }
        Header header = new Header(
                first.field(),
                first.field(),
                first.field(),
                first.field(),
                first.field(),
                head.names,
                EdtfDate.parse(first.field()),
                head.topics);
        return FactBase.of(header, head.sources, chapters);
    }

    private void add(PreparedRecord fields) {
        switch (fields.field()) {
            case NAME -> names.add(new Name(fields.field(), fields.field(), fields.optional(), fields.items()));
            case TOPIC -> topics.add(new Topic(fields.field(), fields.field(), fields.field()));
            default ->
                sources.add(new Source(
                        fields.field(),
                        fields.field(),
                        fields.field(),
                        fields.optional(),
                        fields.optional(),
                        fields.date(),
                        fields.date(),
                        fields.optional(),
                        fields.optional(),
                        fields.optional()));
        }
    }
}
