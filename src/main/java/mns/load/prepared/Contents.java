package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.FactIndex.Kind;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;

/**
 * What is where in a prepared form; it comes last, and of the last page the last data say where it begins.
 *
 * @param key what the form was made from
 * @param header what the base says of itself, but for its synonyms
 * @param synonyms the place of the groups of its synonyms
 * @param topics how many facts each topic has, in the order of the topics
 * @param facts how many facts there are
 * @param words how many words they have
 * @param rows the place of the rows of the facts
 * @param dates the place of the dates
 * @param dated how many facts are dated
 * @param sources the place of the sources
 * @param tables the tables of keys, of each the place of its blocks, then how many keys it has
 */
record Contents(
        String key,
        Header header,
        long synonyms,
        List<Integer> topics,
        int facts,
        long words,
        long rows,
        long dates,
        int dated,
        long sources,
        List<Long> tables) {
    /** How many bytes of a row tell the place of a record. */
    static final int PLACE = 5;

    /** How many bytes of a row tell how many words the fact has. */
    static final int LENGTH = 2;

    private static final int ROW = PLACE + LENGTH;

    /** The table of ids, each with the number of its fact. */
    static final int IDS = 0;

    /** The table of numbers within topics, each with the number of its fact. */
    static final int NUMBERS = 1;

    /** The table of ids of sources, each with its place in the list and where it is. */
    static final int SOURCES = 2;

    /** The table of words and phrases that have synonyms, each with the place of those. */
    static final int SYNONYMS = 3;

    private static final int KINDS = 4;
    private static final long MAGIC = 0x6D6E732066616374L;

    KeyTable table(int number) {
        return new KeyTable(tables.get(2 * number), tables.get(2 * number + 1).intValue());
    }

    /** Returns the place of the row of a fact. */
    long row(int ordinal) {
        return rows + (long) ordinal * ROW;
    }

    static int table(Kind kind) {
        int number = KINDS;
        for (Kind each : Kind.values()) {
            if (each == kind) {
                return number;
            }
            number++;
        }
        throw new IllegalArgumentException(kind.name());
    }

    /** Writes the contents and the end of the form. */
    void write(PageWriter out) throws IOException {
        long start = out.position();
        out.text(key);
        write(header, out);
        out.number(synonyms);
        for (int count : topics) {
            out.number(count);
        }
        out.number(facts).number(words).number(rows).number(dates).number(dated).number(sources);
        out.number(tables.size());
        for (long each : tables) {
            out.number(each);
        }
        out.end(start, MAGIC);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws DamageException if the form is damaged
     */
    static Contents read(PageReader pages) {
        PageCursor end = new PageCursor(pages, (long) pages.count() * Page.DATA - PageWriter.END);
        long start = end.fixed(Long.BYTES);
        pages.seed((int) end.fixed(Integer.BYTES));
        if (end.fixed(Long.BYTES) != MAGIC) {
            throw new DamageException("this is no prepared form");
        }
        PageCursor in = new PageCursor(pages, start);
        String key = in.text();
        Header header = header(in);
        long synonyms = in.number();
        List<Integer> topics = new ArrayList<>();
        for (int i = 0; i < header.topics().size(); i++) {
            topics.add(in.count());
        }
        return new Contents(
                key,
                header,
                synonyms,
                topics,
                in.count(),
                in.number(),
                in.number(),
                in.number(),
                in.count(),
                in.number(),
                tables(in));
    }

    private static List<Long> tables(PageCursor in) {
        int count = in.count();
        List<Long> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(in.number());
        }
        return tables;
    }

    private static void write(Header header, PageWriter out) throws IOException {
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
    }

    private static Header header(PageCursor in) {
        return new Header(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                names(in),
                EdtfDate.parse(in.text()),
                topics(in));
    }

    /** Reads the groups of synonyms, which few look-ups ask for. */
    List<List<String>> synonyms(PageReader pages) {
        PageCursor in = new PageCursor(pages, synonyms);
        int count = in.count();
        List<List<String>> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            groups.add(in.texts());
        }
        return groups;
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
