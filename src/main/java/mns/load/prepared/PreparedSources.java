package mns.load.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.EdtfDate;
import mns.fact.Source;

/** The prepared form of the sources. */
final class PreparedSources {
    private static final String OFFICIAL = "official";

    private PreparedSources() {}

    static void write(List<Source> sources, PreparedText text) {
        for (Source source : sources) {
            text.field(source.id()).field(source.type()).field(source.title());
            text.items(authors(source));
            text.field(source.container()).field(source.volume()).field(source.issue());
            text.field(source.pages()).field(source.publisher()).field(source.doi());
            text.field(source.isbn()).field(source.url());
            text.field(source.archived()
                    .map(copy -> PreparedText.parts(copy.url(), copy.date().text())));
            text.field(source.official() ? OFFICIAL : "");
            text.field(source.issued().map(EdtfDate::text));
            text.field(source.accessed().map(EdtfDate::text));
            text.field(source.language()).field(source.license());
            text.field(source.note()).end();
        }
    }

    /** Reads what {@link #write} wrote. */
    static List<Source> read(PreparedLines lines, int from) {
        List<Source> sources = new ArrayList<>(lines.count());
        for (int i = from; i < lines.count(); i++) {
            PreparedRecord fields = lines.record(i);
            sources.add(read(fields.field(), fields));
        }
        return sources;
    }

    /** Reads no more than one source. */
    static Optional<Source> find(String id, PreparedLines lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            PreparedRecord fields = lines.record(i);
            if (fields.field().equals(id)) {
                return Optional.of(read(id, fields));
            }
        }
        return Optional.empty();
    }

    private static Source read(String id, PreparedRecord fields) {
        return new Source(
                id,
                fields.field(),
                fields.field(),
                readAuthors(fields.items()),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                fields.optional(),
                archived(fields.field()),
                fields.field().equals(OFFICIAL),
                fields.date(),
                fields.date(),
                fields.optional(),
                fields.optional(),
                fields.optional());
    }

    private static List<String> authors(Source source) {
        List<String> authors = new ArrayList<>(source.authors().size());
        for (Author author : source.authors()) {
            authors.add(PreparedText.parts(
                    author.family().orElse(""),
                    author.given().orElse(""),
                    author.literal().orElse("")));
        }
        return authors;
    }

    private static List<Author> readAuthors(List<String> items) {
        List<Author> authors = new ArrayList<>(items.size());
        for (String item : items) {
            PreparedRecord names = PreparedRecord.item(item);
            authors.add(new Author(names.optional(), names.optional(), names.optional()));
        }
        return authors;
    }

    private static Optional<ArchivedCopy> archived(String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        PreparedRecord parts = PreparedRecord.item(field);
        return Optional.of(new ArchivedCopy(parts.field(), EdtfDate.parse(parts.field())));
    }
}
