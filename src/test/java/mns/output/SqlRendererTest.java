package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mns.HostileBase;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Name;
import mns.fact.Topic;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as SQL makes a sound database in SQLite that holds all that JSON tells. */
final class SqlRendererTest {
    static Stream<FactBase> bases() {
        return Stream.of(SampleBase.lighthouse(), SampleBase.canalGuard(), SampleBase.bundled());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aWholeBaseComesBack(FactBase base) throws SQLException {
        Answer.FactList all = new FactFinder(base).find(Query.ALL);
        try (Database database = Database.of(sql(all))) {
            assertSound(database);
            assertThat(facts(database)).isEqualTo(Rows.of(all));
            assertThat(sources(database)).isEqualTo(withoutCounts(Tally.sources(base, Query.ALL, SourceOrder.BASE)));
            assertThat(database.rows("SELECT id, title, description FROM topics ORDER BY position"))
                    .isEqualTo(topics(base));
            assertHead(database, base.header());
        }
    }

    private static void assertHead(Database database, Header header) throws SQLException {
        assertThat(database.rows("SELECT * FROM base"))
                .containsExactly(Map.of(
                        "id", header.id(),
                        "title", header.title(),
                        "description", header.description(),
                        "version", header.version(),
                        "license", header.license(),
                        "lifetime", header.lifetime().text()));
        List<Name> names = new ArrayList<>();
        for (Map<String, Object> row : database.rows("SELECT * FROM names ORDER BY position")) {
            names.add(new Name(
                    String.valueOf(row.get("language")),
                    String.valueOf(row.get("name")),
                    Optional.ofNullable((String) row.get("abbreviation")),
                    texts(database.column(
                            "SELECT spelling FROM spellings WHERE name = ? ORDER BY position", row.get("position")))));
        }
        assertThat(names).isEqualTo(header.names());
        List<List<String>> synonyms = new ArrayList<>();
        for (Object meaning : database.column("SELECT DISTINCT meaning FROM synonyms ORDER BY meaning")) {
            synonyms.add(
                    texts(database.column("SELECT word FROM synonyms WHERE meaning = ? ORDER BY position", meaning)));
        }
        assertThat(synonyms).isEqualTo(header.synonyms());
    }

    private static List<String> texts(List<Object> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(each -> texts.add(each.toString()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aPartHasOnlyWhatBelongsToIt(FactBase base) throws SQLException {
        Query disputed = Query.ALL.with(new Condition.IsDisputed()).sorted(Order.DATE, true);
        Answer.FactList some = new FactFinder(base).find(disputed);
        try (Database database = Database.of(sql(some))) {
            assertSound(database);
            List<Object> ids = database.column("SELECT id FROM facts ORDER BY position");

            assertThat(facts(database)).hasSameSizeAs(some.hits()).isEqualTo(relatedWithin(ids, Rows.of(some)));
            assertThat(database.column("SELECT id FROM sources"))
                    .containsExactlyInAnyOrderElementsOf(Set.copyOf(database.column("SELECT source FROM evidence")));
        }
    }

    @Test
    void aPartByNumberIsNotTheWhole() throws SQLException {
        FactBase base = SampleBase.canalGuard();
        try (Database database = Database.of(sql(new FactFinder(base).find(Query.ALL.part(0, 1))))) {
            assertThat(database.column("SELECT count(*) FROM facts")).containsExactly(1);
            assertThat(database.column("SELECT count(*) FROM sources"))
                    .doesNotContain(base.sources().size());
        }
    }

    @Test
    void nothingHasTablesToo() throws SQLException {
        FactBase base = SampleBase.lighthouse();
        try (Database database = Database.of(sql(new FactFinder(base).find(Query.ALL.within(Set.of("none")))))) {
            assertThat(database.column("SELECT count(*) FROM facts")).containsExactly(0);
            assertThat(database.column("SELECT count(*) FROM evidence")).containsExactly(0);
        }
    }

    @Test
    void sourcesHaveTablesAlone() throws SQLException {
        FactBase base = SampleBase.bundled();
        Answer.SourceList list = Tally.sources(base, Query.ALL, SourceOrder.BASE);
        try (Database database = Database.of(sql(list))) {
            assertSound(database);
            assertThat(sources(database)).isEqualTo(withoutCounts(list));
        }
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void hostileTextStaysText(String text) throws SQLException {
        assertLosesNothing(HostileBase.of(text));
    }

    /** SQLite allows expressions a thousand deep. */
    @Test
    void textsWithManyUnseenCharactersAreRead() throws SQLException {
        assertLosesNothing(HostileBase.of("a\n'\0;".repeat(5000)));
        assertLosesNothing(HostileBase.of("'); DROP TABLE facts; --\r\n.quit\n\\q\n"));
    }

    @Test
    void theSameAnswerIsTheSameScript() {
        FactBase base = SampleBase.bundled();
        FactBase again = SampleBase.bundled();
        assertThat(sql(new FactFinder(base).find(Query.ALL))).isEqualTo(sql(new FactFinder(again).find(Query.ALL)));
    }

    @Test
    void allIsOneTransaction() {
        String script = sql(new FactFinder(SampleBase.lighthouse()).find(Query.ALL));

        assertThat(script).startsWith("PRAGMA foreign_keys = ON;\nBEGIN;\n").endsWith("\nCOMMIT;\n");
        assertThat(script.split("BEGIN;|COMMIT;", -1)).hasSize(3);
    }

    /** Asserts that a base with any texts comes back as it is, but for half characters, which UTF-8 does not have. */
    static void assertLosesNothing(FactBase base) throws SQLException {
        Answer.FactList all = new FactFinder(base).find(Query.ALL);
        String script = sql(all);
        assertThat(HostileText.raw(script, "\n")).isEmpty();
        try (Database database = Database.of(script)) {
            assertSound(database);
            List<Object> ids = database.column("SELECT id FROM facts");
            assertThat(facts(database)).isEqualTo(encodable(relatedWithin(ids, Rows.of(all))));
        }
    }

    private static String sql(Answer.Listing answer) {
        return Output.of(new SqlRenderer(), answer);
    }

    private static void assertSound(Database database) throws SQLException {
        assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
        assertThat(database.column("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(database.column("PRAGMA foreign_keys")).containsExactly(1);
    }

    /** Returns facts as JSON has them. */
    private static List<Map<String, Object>> facts(Database database) throws SQLException {
        List<Map<String, Object>> facts = new ArrayList<>();
        String columns = "id, topic, number, title, statement, date, valid, earliest, latest, said_by AS saidBy";
        for (Map<String, Object> row : database.rows("SELECT " + columns + " FROM facts ORDER BY position")) {
            Object id = row.get("id");
            row.put("tags", database.column("SELECT tag FROM tags WHERE fact = ? ORDER BY position", id));
            put(row, "keywords", database.column("SELECT keyword FROM keywords WHERE fact = ? ORDER BY position", id));
            row.putAll(database.rows("SELECT confidence FROM facts WHERE id = ?", id)
                    .get(0));
            row.put("evidence", evidence(database, id));
            put(row, "related", database.column("SELECT other FROM related WHERE fact = ? ORDER BY position", id));
            row.putAll(database.rows("SELECT note FROM facts WHERE id = ?", id).get(0));
            facts.add(row);
        }
        return facts;
    }

    private static List<Object> evidence(Database database, Object fact) throws SQLException {
        List<Object> evidence = new ArrayList<>();
        String asked = "SELECT * FROM evidence WHERE fact = ? ORDER BY position";
        for (Map<String, Object> row : database.rows(asked, fact)) {
            Map<String, Object> passage = new LinkedHashMap<>();
            row.keySet().removeAll(Set.of("fact", "position"));
            for (String name : List.of("words", "at", "sha256")) {
                if (row.containsKey("passage_" + name)) {
                    passage.put(name, row.remove("passage_" + name));
                }
            }
            if (!passage.isEmpty()) {
                row.put("passage", passage);
            }
            evidence.add(row);
        }
        return evidence;
    }

    /** Returns sources as JSON has them. */
    private static List<Map<String, Object>> sources(Database database) throws SQLException {
        List<Map<String, Object>> sources = new ArrayList<>();
        for (Map<String, Object> row : database.rows("SELECT * FROM sources ORDER BY position")) {
            row.remove("position");
            put(
                    row,
                    "authors",
                    database.rows(
                            "SELECT family, given, literal FROM authors WHERE source = ? ORDER BY position",
                            row.get("id")));
            if (row.containsKey("archived_url")) {
                row.put("archived", Map.of("url", row.remove("archived_url"), "date", row.remove("archived_date")));
            }
            if (row.replace("official", true).equals(0)) {
                row.remove("official");
            }
            sources.add(row);
        }
        return sources;
    }

    private static void put(Map<String, Object> row, String name, List<?> values) {
        if (!values.isEmpty()) {
            row.put(name, values);
        }
    }

    private static List<Map<String, Object>> withoutCounts(Answer.SourceList list) {
        List<Map<String, Object>> rows = Rows.of(list);
        rows.forEach(row -> row.remove("facts"));
        return rows;
    }

    private static List<Map<String, Object>> topics(FactBase base) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Topic topic : base.topics()) {
            rows.add(Map.of("id", topic.id(), "title", topic.title(), "description", topic.description()));
        }
        return rows;
    }

    private static List<Map<String, Object>> relatedWithin(List<Object> ids, List<Map<String, Object>> rows) {
        for (Map<String, Object> row : rows) {
            List<Object> within = new ArrayList<>((List<?>) row.getOrDefault("related", List.of()));
            within.retainAll(ids);
            row.remove("related");
            put(row, "related", within);
        }
        return rows;
    }

    private static List<Map<String, Object>> encodable(List<Map<String, Object>> rows) {
        List<Map<String, Object>> encodable = new ArrayList<>();
        rows.forEach(row -> encodable.add(encodable(row)));
        return encodable;
    }

    private static Map<String, Object> encodable(Map<?, ?> row) {
        Map<String, Object> encodable = new LinkedHashMap<>();
        row.forEach((name, value) -> encodable.put(name.toString(), encodable(value)));
        return encodable;
    }

    private static Object encodable(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(SqlRendererTest::encodable).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return encodable(map);
        }
        return value instanceof String text
                ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : value;
    }
}
