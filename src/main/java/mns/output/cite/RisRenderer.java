package mns.output.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.CalendarDate;
import mns.fact.date.EdtfDate;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
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
    /** Is read again, so it stays as it is. */
    private static final String NOTE = "N1";

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
        for (Author author : source.authors()) {
            line("AU", name(author), sink);
        }
        line("TI", source.title(), sink);
        line("T2", kind.container(source), sink);
        line("PB", kind.publisher(source), sink);
        line("VL", source.volume(), sink);
        line("IS", source.issue(), sink);
        pages(source, sink);
        line("ET", reference.version(), sink);
        line("PY", published.map(date -> Digits.padded(date.year(), 4)), sink);
        line("DA", published.map(RisRenderer::date), sink);
        line("DO", source.doi(), sink);
        line("SN", source.isbn(), sink);
        line("UR", source.url(), sink);
        line("Y2", seen.map(RisRenderer::date), sink);
        line("AV", source.archived().map(ArchivedCopy::url), sink);
        line("LA", source.language(), sink);
        for (String note : notes(reference, published.isPresent(), seen.isPresent())) {
            line(NOTE, note, sink);
        }
        line("ID", reference.key(), sink);
        line("ER", "", sink);
    }

    /** Returns the note, and a sentence for each date that has no place in a field. */
    private static List<String> notes(Reference reference, boolean published, boolean seen) {
        List<String> notes = new ArrayList<>();
        String note = ReferenceNote.of(reference);
        if (!note.isEmpty()) {
            notes.add(note);
        }
        Source source = reference.source();
        if (source.issued().isPresent() && !published) {
            notes.add("Published " + source.issued().get().text() + ".");
        }
        if (source.accessed().isPresent() && !seen) {
            notes.add("Seen " + source.accessed().get().text() + ".");
        }
        return notes;
    }

    /** An author stands with the family name first; a name that is not a person's has no comma, or ends with one. */
    private static String name(Author author) {
        if (author.family().isPresent() && author.given().isPresent()) {
            return author.family().get() + ", " + author.given().get();
        }
        return author.name().indexOf(',') < 0 ? author.name() : author.name() + ",";
    }

    private static void pages(Source source, TextSink sink) throws IOException {
        String pages = source.pages().orElse("").replace('\u2013', '-');
        int hyphen = pages.indexOf('-');
        boolean range = hyphen > 0 && hyphen == pages.lastIndexOf('-') && pages.indexOf(',') < 0;
        line("SP", range ? Optional.of(pages.substring(0, hyphen)) : source.pages(), sink);
        line("EP", range ? Optional.of(pages.substring(hyphen + 1)) : Optional.empty(), sink);
    }

    private static Optional<CalendarDate> single(EdtfDate date) {
        Optional<CalendarDate> single = date.isInterval() ? Optional.empty() : date.begin();
        return single.isPresent() && single.get().year() >= 0 ? single : Optional.empty();
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
        String safe = TerminalText.safe(value);
        sink.add(tag)
                .add("  - ")
                .add(tag.equals(NOTE) ? safe : withoutTag(safe))
                .add("\r\n");
    }

    /** Two blanks and a hyphen end a tag, for some readers even in the middle of a line. */
    private static String withoutTag(String value) {
        String without = value;
        while (without.contains("  -")) {
            without = without.replace("  -", " -");
        }
        return without;
    }
}
