package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.FactIndex.Kind;
import mns.fact.Header;

/**
 * What is where in a prepared form; it comes last, and of the last page the last data say where it begins.
 *
 * @param key what the form was made from
 * @param header what the base says of itself
 * @param topics how many facts each topic has, in the order of the topics
 * @param facts how many facts there are
 * @param words how many words they have
 * @param rows the place of the rows of the facts
 * @param dates the place of the dates
 * @param dated how many facts are dated
 * @param sources the place of the sources
 * @param synonyms the place of the words that mean nearly the same
 * @param tables the tables of keys
 */
record Contents(
        String key,
        Header header,
        List<Integer> topics,
        int facts,
        long words,
        long rows,
        long dates,
        int dated,
        long sources,
        long synonyms,
        List<KeyTable> tables) {
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

    private static final int KINDS = 3;
    private static final long MAGIC = 0x6D6E732066616374L;

    KeyTable table(int number) {
        return tables.get(number);
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
        HeaderRecord.write(header, out);
        for (int count : topics) {
            out.number(count);
        }
        out.number(facts)
                .number(words)
                .number(rows)
                .number(dates)
                .number(dated)
                .number(sources)
                .number(synonyms);
        out.number(tables.size());
        for (KeyTable table : tables) {
            out.number(table.blocks()).number(table.count());
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
        Header header = HeaderRecord.read(in);
        List<Integer> topics = new ArrayList<>();
        for (int i = 0; i < header.topics().size(); i++) {
            topics.add(in.count());
        }
        return new Contents(
                key,
                header,
                topics,
                in.count(),
                in.number(),
                in.number(),
                in.number(),
                in.count(),
                in.number(),
                in.number(),
                tables(in));
    }

    private static List<KeyTable> tables(PageCursor in) {
        int count = in.count();
        List<KeyTable> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(new KeyTable(in.number(), in.count()));
        }
        return tables;
    }
}
