package mns.load.prepared;

import java.io.IOException;
import mns.fact.Source;

/** The prepared form of a source. */
final class SourceRecord {
    private SourceRecord() {}

    static void write(Source source, PageWriter out) throws IOException {
        out.text(source.id()).text(source.type()).text(source.title());
        out.text(source.publisher()).text(source.url());
        out.text(FactRecord.text(source.issued())).text(FactRecord.text(source.accessed()));
        out.text(source.language()).text(source.license()).text(source.note());
    }

    /** Reads what {@link #write} wrote. */
    static Source read(PageCursor in) {
        return new Source(
                in.text(),
                in.text(),
                in.text(),
                in.optional(),
                in.optional(),
                in.date(),
                in.date(),
                in.optional(),
                in.optional(),
                in.optional());
    }
}
