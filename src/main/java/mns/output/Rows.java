package mns.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Passage;
import mns.fact.date.EdtfDate;
import mns.query.Answer;
import mns.query.search.Explanation;
import mns.query.search.Hit;
import mns.query.search.SearchQuery;

/**
 * Answers as rows of named values, for formats that scripts read.
 *
 * <p>Names and order are those of the fact base's own format; a value is a string, a number, a list or a map of such, and
 * what a fact does not have has no name in its row.
 */
public final class Rows implements Answer.Reader<List<Map<String, Object>>> {
    /** Names of the values that a fact may have. */
    public static final List<String> FACT = List.of(
            "id",
            "topic",
            "number",
            "title",
            "statement",
            "date",
            "valid",
            "earliest",
            "latest",
            "saidBy",
            "tags",
            "keywords",
            "confidence",
            "evidence",
            "related",
            "note",
            "score");

    /** Names of the values that an answer to a search may have. */
    public static final List<String> HIT = hit();

    /** Names of the values that a source may have. */
    public static final List<String> SOURCE = List.of(
            "id",
            "type",
            "title",
            "authors",
            "container",
            "volume",
            "issue",
            "pages",
            "publisher",
            "doi",
            "isbn",
            "url",
            "archived",
            "official",
            "issued",
            "accessed",
            "language",
            "license",
            "note",
            "facts");

    /** Names of the values that a topic has. */
    public static final List<String> TOPIC = List.of("id", "title", "description", "facts", "base");

    /** Names of the values that a tag has. */
    public static final List<String> TAG = List.of("tag", "facts");

    /** Names of the values that a share of the facts has. */
    public static final List<String> STAT = List.of("group", "name", "facts");

    /** Tells whether rows that may have some fields are facts or sources, which have tables of their own. */
    public static boolean areFactsOrSources(List<String> fields) {
        return fields.containsAll(FACT) || fields.containsAll(SOURCE);
    }

    /** Returns the rows of an answer. */
    public static List<Map<String, Object>> of(Answer.Listing answer) {
        return answer.accept(new Rows());
    }

    @Override
    public List<Map<String, Object>> facts(Answer.FactList list) {
        List<Map<String, Object>> rows = new ArrayList<>(list.size());
        for (Hit hit : list.hits()) {
            Map<String, Object> row = row(hit.fact());
            if (!list.query().search().wanted().isEmpty()) {
                row.put("score", hit.score());
            }
            if (!hit.isComplete()) {
                row.put("missing", hit.missing());
            }
            if (list.query().search().explained()) {
                row.put("matched", matched(list.query().search(), hit.fact()));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public List<Map<String, Object>> cards(Answer.FactCards cards) {
        List<Map<String, Object>> rows = new ArrayList<>(cards.size());
        for (Fact fact : cards.facts()) {
            rows.add(row(fact));
        }
        return rows;
    }

    @Override
    public List<Map<String, Object>> sources(Answer.SourceList list) {
        List<Map<String, Object>> rows = new ArrayList<>(list.size());
        for (Answer.SourceCount each : list.sources()) {
            Map<String, Object> row = SourceRow.of(each.source());
            row.put("facts", each.facts());
            rows.add(row);
        }
        return rows;
    }

    @Override
    public List<Map<String, Object>> tags(Answer.TagList list) {
        List<Map<String, Object>> rows = new ArrayList<>(list.size());
        for (Answer.TagCount each : list.tags()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("tag", each.tag());
            row.put("facts", each.facts());
            rows.add(row);
        }
        return rows;
    }

    @Override
    public List<Map<String, Object>> topics(Answer.TopicList list) {
        List<Map<String, Object>> rows = new ArrayList<>(list.size());
        for (Answer.TopicCount each : list.topics()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", each.topic().id());
            row.put("title", each.topic().title());
            row.put("description", each.topic().description());
            row.put("facts", each.facts());
            row.put("base", row(list.header()));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(Header header) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", header.id());
        row.put("title", header.title());
        row.put("version", header.version());
        row.put("license", header.license());
        List<Object> names = new ArrayList<>();
        for (Name name : header.names()) {
            names.add(of(name));
        }
        row.put("names", names);
        row.put("lifetime", header.lifetime().text());
        return row;
    }

    @Override
    public List<Map<String, Object>> report(Answer.Report report) {
        List<Map<String, Object>> rows = new ArrayList<>(report.size());
        for (Answer.Finding finding : report.lines()) {
            rows.add(finding.values());
        }
        return rows;
    }

    private static List<String> hit() {
        List<String> names = new ArrayList<>(FACT);
        names.add("missing");
        names.add("matched");
        return List.copyOf(names);
    }

    private static List<Object> matched(SearchQuery search, Fact fact) {
        List<Object> rows = new ArrayList<>();
        for (Explanation each : Explanation.of(search, fact)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("word", each.word());
            row.put("found", each.found());
            row.put("how", each.how());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(Fact fact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", fact.id());
        row.put("topic", fact.topic());
        if (fact.number().isPresent()) {
            row.put("number", fact.number().getAsInt());
        }
        row.put("title", fact.title());
        row.put("statement", fact.statement());
        putDates(row, fact);
        SourceRow.put(row, "saidBy", fact.saidBy());
        row.put("tags", fact.tags());
        if (!fact.keywords().isEmpty()) {
            row.put("keywords", fact.keywords());
        }
        row.put("confidence", fact.confidence().label());
        List<Object> evidence = new ArrayList<>();
        for (Evidence piece : fact.evidence()) {
            evidence.add(of(piece));
        }
        row.put("evidence", evidence);
        if (!fact.related().isEmpty()) {
            row.put("related", fact.related());
        }
        SourceRow.put(row, "note", fact.note());
        return row;
    }

    private static void putDates(Map<String, Object> row, Fact fact) {
        Optional<EdtfDate> when = fact.when();
        if (when.isPresent()) {
            EdtfDate date = when.get();
            row.put(fact.date().isPresent() ? "date" : "valid", date.text());
            if (date.earliest().isPresent()) {
                row.put("earliest", date.earliest().get().toString());
            }
            if (date.latest().isPresent()) {
                row.put("latest", date.latest().get().toString());
            }
        }
    }

    /** Returns a name of a subject as a row. */
    public static Map<String, Object> of(Name name) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("language", name.language());
        row.put("name", name.name());
        SourceRow.put(row, "abbreviation", name.abbreviation());
        if (!name.spellings().isEmpty()) {
            row.put("spellings", name.spellings());
        }
        return row;
    }

    /** Returns who wrote a source as a row. */
    public static Map<String, Object> of(Author author) {
        return SourceRow.of(author);
    }

    /** Returns a copy of a source as a row. */
    public static Map<String, Object> of(ArchivedCopy copy) {
        return SourceRow.of(copy);
    }

    /** Returns a piece of evidence as a row. */
    public static Map<String, Object> of(Evidence piece) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("source", piece.source());
        row.put("locator", piece.locator());
        row.put("stance", piece.stance().label());
        SourceRow.put(row, "says", piece.says());
        SourceRow.put(row, "note", piece.note());
        if (piece.passage().isPresent()) {
            Passage passage = piece.passage().get();
            Map<String, Object> fingerprint = new LinkedHashMap<>();
            fingerprint.put("words", passage.words());
            if (passage.at().isPresent()) {
                fingerprint.put("at", passage.at().getAsInt());
            }
            fingerprint.put("sha256", passage.sha256());
            row.put("passage", fingerprint);
        }
        return row;
    }
}
