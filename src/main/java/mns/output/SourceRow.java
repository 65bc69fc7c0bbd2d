package mns.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;

/** A source as a row of named values. */
final class SourceRow {
    private SourceRow() {}

    static Map<String, Object> of(Source source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", source.id());
        row.put("type", source.type());
        row.put("title", source.title());
        if (!source.authors().isEmpty()) {
            row.put("authors", authors(source));
        }
        put(row, "container", source.container());
        put(row, "volume", source.volume());
        put(row, "issue", source.issue());
        put(row, "pages", source.pages());
        put(row, "publisher", source.publisher());
        put(row, "doi", source.doi());
        put(row, "isbn", source.isbn());
        put(row, "url", source.url());
        if (source.archived().isPresent()) {
            row.put("archived", of(source.archived().get()));
        }
        if (source.official()) {
            row.put("official", true);
        }
        put(row, "issued", source.issued().map(EdtfDate::text));
        put(row, "accessed", source.accessed().map(EdtfDate::text));
        put(row, "language", source.language());
        put(row, "license", source.license());
        put(row, "note", source.note());
        return row;
    }

    private static List<Object> authors(Source source) {
        List<Object> authors = new ArrayList<>();
        for (Author author : source.authors()) {
            authors.add(of(author));
        }
        return authors;
    }

    static Map<String, Object> of(Author author) {
        Map<String, Object> names = new LinkedHashMap<>();
        put(names, "family", author.family());
        put(names, "given", author.given());
        put(names, "literal", author.literal());
        return names;
    }

    static Map<String, Object> of(ArchivedCopy copy) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("url", copy.url());
        row.put("date", copy.date().text());
        return row;
    }

    /** Puts a value into a row, if there is one. */
    static void put(Map<String, Object> row, String name, Optional<String> value) {
        if (value.isPresent()) {
            row.put(name, value.get());
        }
    }
}
