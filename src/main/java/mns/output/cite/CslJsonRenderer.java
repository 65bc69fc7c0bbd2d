package mns.output.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.CalendarDate;
import mns.fact.EdtfDate;
import mns.fact.Source;
import mns.output.JsonRenderer;
import mns.query.cite.Reference;
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
        item.put("type", kind.csl());
        item.put("title", source.title());
        put(item, kind.contained() ? "container-title" : "publisher", source.publisher());
        put(item, "issued", source.issued().map(CslJsonRenderer::date));
        put(item, "URL", source.url());
        put(item, "accessed", source.accessed().map(CslJsonRenderer::date));
        put(item, "language", source.language());
        item.put("locator", reference.locator());
        item.put("keyword", String.join(", ", reference.ids()));
        List<String> notes = Disagreement.of(reference);
        if (!notes.isEmpty()) {
            item.put("note", String.join("; ", notes));
        }
        return item;
    }

    /** A date or an interval of two; what cannot be told in parts stands as it is written. */
    private static Map<String, Object> date(EdtfDate date) {
        Optional<CalendarDate> begin = date.begin();
        if (!date.isInterval() && begin.isPresent()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("date-parts", List.of(parts(begin.get())));
            if (!begin.get().certain()) {
                one.put("circa", true);
            }
            return one;
        }
        Optional<CalendarDate> end = date.end();
        return isCertain(begin) && isCertain(end)
                ? Map.of("date-parts", List.of(parts(begin.get()), parts(end.get())))
                : Map.of("literal", date.text());
    }

    private static boolean isCertain(Optional<CalendarDate> date) {
        return date.isPresent() && date.get().certain();
    }

    /** Returns year, month and day as far as they are known. */
    private static List<Object> parts(CalendarDate date) {
        List<Object> all = List.of(date.year(), date.month(), date.day());
        return all.subList(0, date.known());
    }

    private static void put(Map<String, Object> item, String name, Optional<?> value) {
        if (value.isPresent()) {
            item.put(name, value.get());
        }
    }
}
