package mns.load;

import java.util.ArrayList;
import java.util.List;
import mns.fact.EdtfDate;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Topic;

/** The prepared form of what a fact base says of itself. */
final class PreparedHead {
    private static final String NAME = "name";
    private static final String TOPIC = "topic";

    private static final String SYNONYMS = "synonyms";

    private final List<List<String>> synonyms = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    static void write(Header header, PreparedText text) {
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
        for (List<String> group : header.synonyms()) {
            text.field(SYNONYMS).items(group).end();
        }
        for (Topic topic : header.topics()) {
            text.line(TOPIC, topic.id(), topic.title(), topic.description());
        }
    }

    /** Reads what {@link #write} wrote. */
    static Header read(PreparedLines lines, int from) {
        PreparedRecord first = lines.record(from);
        PreparedHead head = new PreparedHead();
        for (int i = from + 1; i < lines.count(); i++) {
            head.add(lines.record(i));
        }
        return new Header(
                first.field(),
                first.field(),
                first.field(),
                first.field(),
                first.field(),
                head.names,
                EdtfDate.parse(first.field()),
                head.topics,
                head.synonyms);
    }

    private void add(PreparedRecord fields) {
        switch (fields.field()) {
            case NAME -> names.add(new Name(fields.field(), fields.field(), fields.optional(), fields.items()));
            case SYNONYMS -> synonyms.add(fields.items());
            default -> topics.add(new Topic(fields.field(), fields.field(), fields.field()));
        }
    }
}
