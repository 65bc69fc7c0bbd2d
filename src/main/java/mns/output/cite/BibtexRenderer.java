package mns.output.cite;

import java.io.IOException;
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
import mns.text.TextSink;

/**
 * Writes references as BibTeX, for BibTeX's own styles and for biblatex.
 *
 * <p>Month and year are what BibTeX knows of a date. What they cannot say, a day, a season or a doubt, is in {@code date}, which
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
        if (!source.authors().isEmpty()) {
            field("author", authors(source.authors()), sink);
        }
        field("title", title(source), sink);
        container(kind, source, sink);
        field("volume", source.volume().map(LatexText::of), sink);
        field("number", source.issue().map(LatexText::of), sink);
        field("pages", source.pages().map(BibtexRenderer::pages), sink);
        field("version", reference.version().map(LatexText::of), sink);
        if (source.issued().isPresent()) {
            issued(source.issued().get(), sink);
        }
        field("doi", source.doi().map(LatexText::url), sink);
        field("isbn", source.isbn().map(LatexText::of), sink);
        field("url", source.url().map(LatexText::url), sink);
        field("urldate", source.accessed().map(EdtfDate::text).map(BibtexRenderer::date), sink);
        field("addendum", source.archived().map(BibtexRenderer::archived), sink);
        field("language", source.language().map(LatexText::of), sink);
        String note = ReferenceNote.of(reference);
        field("note", note.isEmpty() ? Optional.empty() : Optional.of(LatexText.of(note)), sink);
        sink.add("}\n");
    }

    private static String authors(List<Author> authors) {
        StringBuilder names = new StringBuilder();
        for (Author author : authors) {
            names.append(names.length() == 0 ? "" : " and ");
            if (author.family().isPresent() && author.given().isPresent()) {
                names.append(whole(author.family().get())).append(", ");
                names.append(given(author.given().get()));
            } else {
                names.append('{').append(LatexText.of(author.name())).append('}');
            }
        }
        return names.toString();
    }

    /** Given names stay bare, for some styles shorten them. */
    private static String given(String names) {
        String latex = LatexText.of(names);
        return names.indexOf(',') < 0 && !names.contains(" and ") ? latex : "{" + latex + "}";
    }

    /** Braces keep a name of several words together, so that no comma and no "and" takes it apart. */
    private static String whole(String family) {
        String latex = LatexText.of(family);
        return family.indexOf(' ') < 0 && family.indexOf(',') < 0 ? latex : "{" + latex + "}";
    }

    /** A type of entry that has one field for both gets both in it. */
    private static void container(SourceKind kind, Source source, TextSink sink) throws IOException {
        Optional<String> container = kind.container(source);
        Optional<String> publisher = kind.publisher(source);
        if (container.isPresent()
                && publisher.isPresent()
                && kind.bibtexContainer().equals(kind.bibtexPublisher())) {
            field(kind.bibtexContainer(), LatexText.of(container.get() + ", " + publisher.get()), sink);
            return;
        }
        field(kind.bibtexContainer(), container.map(LatexText::of), sink);
        field(kind.bibtexPublisher(), publisher.map(LatexText::of), sink);
    }

    /** Two hyphens are a dash, as between two pages. */
    private static String pages(String pages) {
        return LatexText.of(pages.replace('\u2013', '-')).replace("-{}-", "-").replace("-", "--");
    }

    private static String archived(ArchivedCopy copy) {
        return "Archived " + date(copy.date().text()) + " at \\url{" + LatexText.url(copy.url()) + "}";
    }

    /** A second pair of braces keeps the case of letters; a backslash right after it would undo that. */
    private static String title(Source source) {
        String title = LatexText.of(source.title());
        return title.startsWith("\\") ? "{{}" + title + "}" : "{" + title + "}";
    }

    private static void issued(EdtfDate issued, TextSink sink) throws IOException {
        String text = issued.text();
        Optional<CalendarDate> known = issued.isInterval() ? Optional.empty() : issued.begin();
        if (known.isEmpty() || known.get().year() < 0) {
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
        if (parts.day() > 0 || parts.season() > 0 || !parts.certain()) {
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

    private static void field(String name, Optional<String> value, TextSink sink) throws IOException {
        if (value.isPresent()) {
            field(name, value.get(), sink);
        }
    }

    private static void field(String name, String value, TextSink sink) throws IOException {
        sink.add("  ").add(name).add(" = {").add(value).add("},\n");
    }
}
