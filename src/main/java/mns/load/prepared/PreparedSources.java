package mns.load.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.EdtfDate;
import mns.fact.Source;

/** The prepared form of the sources. */
final class PreparedSources {
    private PreparedSources() {}

    static void write(List<Source> sources, PreparedText text) {
        for (Source source : sources) {
            text.field(source.id()).field(source.type()).field(source.title());
            text.field(source.publisher()).field(source.url());
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
                fields.optional(),
                fields.optional(),
                fields.date(),
                fields.date(),
                fields.optional(),
                fields.optional(),
                fields.optional());
    }
}
