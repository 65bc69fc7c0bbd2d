package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;

/** The prepared form of a source. */
final class SourceRecord {
    private SourceRecord() {}

    static void write(Source source, PageWriter out) throws IOException {
        out.text(source.id()).text(source.type()).text(source.title());
        out.number(source.authors().size());
        for (Author author : source.authors()) {
            out.text(author.family()).text(author.given()).text(author.literal());
        }
        out.text(source.container()).text(source.volume()).text(source.issue());
        out.text(source.pages()).text(source.publisher()).text(source.doi());
        out.text(source.isbn()).text(source.url());
        Optional<ArchivedCopy> copy = source.archived();
        out.text(copy.isPresent() ? copy.get().url() : "");
        out.text(copy.isPresent() ? copy.get().date().text() : "");
        out.number(source.official() ? 1 : 0);
        out.text(FactRecord.text(source.issued())).text(FactRecord.text(source.accessed()));
        out.text(source.language()).text(source.license()).text(source.note());
    }

    /** Reads what {@link #write} wrote. */
    static Source read(PageCursor in) {
        return new Source(
                in.text(),
                in.text(),
                in.text(),
                authors(in),
                in.optional(),
                in.optional(),
                in.optional(),
                in.optional(),
                in.optional(),
                in.optional(),
                in.optional(),
                in.optional(),
                archived(in),
                in.count() == 1,
                in.date(),
                in.date(),
                in.optional(),
                in.optional(),
                in.optional());
    }

    private static List<Author> authors(PageCursor in) {
        int count = in.count();
        List<Author> authors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            authors.add(new Author(in.optional(), in.optional(), in.optional()));
        }
        return authors;
    }

    private static Optional<ArchivedCopy> archived(PageCursor in) {
        String url = in.text();
        Optional<EdtfDate> date = in.date();
        return date.isPresent() ? Optional.of(new ArchivedCopy(url, date.get())) : Optional.empty();
    }
}
