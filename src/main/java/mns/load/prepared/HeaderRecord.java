package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;

/** The prepared form of what a fact base says of itself. */
final class HeaderRecord {
    private HeaderRecord() {}

    static void write(Header header, PageWriter out) throws IOException {
        out.text(header.id()).text(header.title()).text(header.description());
        out.text(header.version()).text(header.license());
        out.number(header.names().size());
        for (Name name : header.names()) {
            out.text(name.language())
                    .text(name.name())
                    .text(name.abbreviation())
                    .texts(name.spellings());
        }
        out.text(header.lifetime().text());
        out.number(header.topics().size());
        for (Topic topic : header.topics()) {
            out.text(topic.id()).text(topic.title()).text(topic.description());
        }
        out.number(header.synonyms().size());
        for (List<String> group : header.synonyms()) {
            out.texts(group);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Header read(PageCursor in) {
        return new Header(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                names(in),
                EdtfDate.parse(in.text()),
                topics(in),
                synonyms(in));
    }

    private static List<List<String>> synonyms(PageCursor in) {
        int count = in.count();
        List<List<String>> synonyms = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            synonyms.add(in.texts());
        }
        return synonyms;
    }

    private static List<Name> names(PageCursor in) {
        int count = in.count();
        List<Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(new Name(in.text(), in.text(), in.optional(), in.texts()));
        }
        return names;
    }

    private static List<Topic> topics(PageCursor in) {
        int count = in.count();
        List<Topic> topics = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            topics.add(new Topic(in.text(), in.text(), in.text()));
        }
        return topics;
    }
}
