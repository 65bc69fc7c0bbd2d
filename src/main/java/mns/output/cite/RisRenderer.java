package mns.output.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.CalendarDate;
import mns.fact.EdtfDate;
import mns.fact.Source;
import mns.query.cite.Reference;
import mns.text.Digits;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Writes references as RIS: a tag and its value in each line.
 *
 * <p>Lines end with CR and LF, as the format's specification (Research Information Systems, 2001) wants it; the types are
 * those of its edition of 2011. A date is year, month, day and other information, separated by slashes.
 */
public final class RisRenderer extends ReferenceRenderer {

    @Override
    void write(List<Reference> references, TextSink sink) throws IOException {
        for (Reference reference : references) {
            write(reference, sink);
        }
    }

    private static void write(Reference reference, TextSink sink) throws IOException {
        Source source = reference.source();
        SourceKind kind = SourceKind.of(source.type());
        Optional<CalendarDate> published = source.issued().flatMap(RisRenderer::single);
        Optional<CalendarDate> seen = source.accessed().flatMap(RisRenderer::single);
        line("TY", kind.ris(), sink);
        line("TI", source.title(), sink);
        line(kind.contained() ? "T2" : "PB", source.publisher(), sink);
        line("PY", published.map(date -> Digits.padded(date.year(), 4)), sink);
        line("DA", published.map(RisRenderer::date), sink);
        line("UR", source.url(), sink);
        line("Y2", seen.map(RisRenderer::date), sink);
        line("LA", source.language(), sink);
        List<String> notes = new ArrayList<>(List.of(reference.locator()));
        if (source.issued().isPresent() && published.isEmpty()) {
            notes.add("published " + source.issued().get().text());
        }
        if (source.accessed().isPresent() && seen.isEmpty()) {
            notes.add("seen " + source.accessed().get().text());
        }
        notes.addAll(Disagreement.of(reference));
        line("N1", String.join("; ", notes), sink);
        for (String id : reference.ids()) {
            line("KW", id, sink);
        }
        line("ID", reference.key(), sink);
        line("ER", "", sink);
    }

    private static Optional<CalendarDate> single(EdtfDate date) {
        return date.isInterval() ? Optional.empty() : date.begin();
    }

    private static String date(CalendarDate date) {
        String doubt = date.approximate() ? date.uncertain() ? "circa, uncertain" : "circa" : "uncertain";
        return Digits.padded(date.year(), 4)
                + "/" + (date.month() == 0 ? "" : Digits.padded(date.month(), 2))
                + "/" + (date.day() == 0 ? "" : Digits.padded(date.day(), 2))
                + "/" + (date.certain() ? "" : doubt);
    }

    private static void line(String tag, Optional<String> value, TextSink sink) throws IOException {
        if (value.isPresent()) {
            line(tag, value.get(), sink);
        }
    }

    private static void line(String tag, String value, TextSink sink) throws IOException {
        sink.add(tag).add("  - ").add(TerminalText.safe(value)).add("\r\n");
    }
}
