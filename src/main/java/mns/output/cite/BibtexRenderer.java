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
import mns.text.TextSink;

/**
 * Writes references as BibTeX, for BibTeX's own styles and for biblatex.
 *
 * <p>Month and year are what BibTeX knows of a date. What they cannot say, a day or a doubt, is in {@code date}, which
 * biblatex reads as EDTF and BibTeX skips, as it does {@code url} and {@code urldate}.
 */
public final class BibtexRenderer extends ReferenceRenderer {
    private static final String EDTF = "0123456789X.?~%/-";

    /** The macros for months that every style defines. */
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    @Override
    void write(List<Reference> references, TextSink sink) throws IOException {
        String before = "";
        for (Reference reference : references) {
            sink.add(before);
            entry(reference, sink);
            before = "\n";
        }
    }

    private static void entry(Reference reference, TextSink sink) throws IOException {
        Source source = reference.source();
        SourceKind kind = SourceKind.of(source.type());
        sink.add('@').add(kind.bibtex()).add('{').add(reference.key()).add(",\n");
        field("title", title(source), sink);
        field(kind.bibtexPublisher(), source.publisher().map(LatexText::of), sink);
        if (source.issued().isPresent()) {
            issued(source.issued().get(), sink);
        }
        field("url", source.url().map(LatexText::url), sink);
        field("urldate", source.accessed().map(EdtfDate::text).map(BibtexRenderer::date), sink);
        field("language", source.language().map(LatexText::of), sink);
        field("note", LatexText.of(note(reference)), sink);
        field("keywords", LatexText.of(String.join(", ", reference.ids())), sink);
        sink.add("}\n");
    }

    /** A second pair of braces keeps the case of letters; a backslash right behind it would undo that. */
    private static String title(Source source) {
        String title = LatexText.of(source.title());
        return title.startsWith("\\") ? "{{}" + title + "}" : "{" + title + "}";
    }

    private static void issued(EdtfDate issued, TextSink sink) throws IOException {
        String text = issued.text();
        Optional<CalendarDate> known = issued.isInterval() ? Optional.empty() : issued.begin();
        if (known.isEmpty()) {
            field("year", LatexText.of(text), sink);
            field("date", date(text), sink);
            return;
        }
        CalendarDate parts = known.get();
        String year = Digits.padded(parts.year(), 4) + (parts.uncertain() ? "?" : "");
        field("year", parts.approximate() ? "ca. " + year : year, sink);
        if (parts.month() > 0) {
            sink.add("  month = ").add(MONTHS[parts.month() - 1]).add(",\n");
        }
        if (parts.day() > 0 || !parts.certain()) {
            field("date", date(text), sink);
        }
    }

    /** biblatex wants the characters of EDTF as they are. */
    private static String date(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (EDTF.indexOf(text.charAt(i)) < 0) {
                return LatexText.of(text);
            }
        }
        return text;
    }

    private static String note(Reference reference) {
        List<String> notes = new ArrayList<>(List.of(reference.locator()));
        notes.addAll(Disagreement.of(reference));
        return String.join("; ", notes);
    }

    private static void field(String name, Optional<String> value, TextSink sink) throws IOException {
        if (value.isPresent()) {
            field(name, value.get(), sink);
        }
    }

    private static void field(String name, String value, TextSink sink) throws IOException {
        sink.add("  ").add(name).add(" = {").add(value).add("},\n");
    }
}
