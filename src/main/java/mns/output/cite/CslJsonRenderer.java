package mns.output.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.JsonRenderer;
import mns.query.cite.Reference;
import mns.query.cite.ReferenceNote;
import mns.text.TextSink;

/** Writes references as one array of CSL-JSON items (CSL 1.0.2). */
public final class CslJsonRenderer extends ReferenceRenderer {
    private final boolean indented;

    /** Makes a renderer that spreads the array out for people, or writes each item in a line. */
    public CslJsonRenderer(boolean indented) {
        this.indented = indented;
    }

    @Override
    void write(List<Reference> references, TextSink sink) throws IOException {
        List<Map<String, Object>> items = new ArrayList<>(references.size());
        for (Reference reference : references) {
            items.add(item(reference));
        }
        JsonRenderer.array(indented, List.of()).write(items, sink);
    }

    private static Map<String, Object> item(Reference reference) {
        Source source = reference.source();
        SourceKind kind = SourceKind.of(source.type());
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.key());
        item.put("type", kind.csl(source));
        if (!source.authors().isEmpty()) {
            item.put("author", authors(source.authors()));
        }
        item.put("title", source.title());
        put(item, "container-title", kind.container(source));
        put(item, "publisher", kind.publisher(source));
        put(item, "volume", source.volume());
        put(item, "issue", source.issue());
        put(item, "page", source.pages());
        put(item, "version", reference.version());
        put(item, "issued", source.issued().map(CslJsonRenderer::date));
        put(item, "DOI", source.doi());
        put(item, "ISBN", source.isbn());
        put(item, "URL", source.url());
        put(item, "accessed", source.accessed().map(CslJsonRenderer::date));
        put(item, "language", source.language());
        String note = ReferenceNote.of(reference);
        put(item, "note", note.isEmpty() ? Optional.empty() : Optional.of(note));
        // Its archive_location is a shelf, and would be printed as one.
        put(item, "custom", source.archived().map(CslJsonRenderer::archived));
        return item;
    }

    private static Map<String, Object> archived(ArchivedCopy copy) {
        Map<String, Object> archived = new LinkedHashMap<>();
        archived.put("archived", copy.url());
        archived.put("archived-date", copy.date().text());
        return archived;
    }

    private static List<Map<String, Object>> authors(List<Author> authors) {
        List<Map<String, Object>> names = new ArrayList<>(authors.size());
        for (Author author : authors) {
            Map<String, Object> name = new LinkedHashMap<>();
            put(name, "family", author.family());
            put(name, "given", author.given());
            put(name, "literal", author.family().isEmpty() ? Optional.of(author.name()) : Optional.empty());
            names.add(name);
        }
        return names;
    }

    private static Map<String, Object> date(EdtfDate written) {
        ReferenceDate date = ReferenceDate.of(written);
        Map<String, Object> parts = new LinkedHashMap<>();
        if (date.parts().isEmpty()) {
            parts.put("literal", date.literal());
            return parts;
        }
        parts.put("date-parts", date.parts());
        if (date.season() > 0) {
            parts.put("season", date.season());
        }
        if (date.circa()) {
            parts.put("circa", true);
        }
        return parts;
    }

    private static void put(Map<String, Object> item, String name, Optional<?> value) {
        if (value.isPresent()) {
            item.put(name, value.get());
        }
    }
}
