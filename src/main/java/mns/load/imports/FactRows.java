package mns.load.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;
import mns.load.check.ItemCheck;
import mns.text.Digits;

/** Makes facts of the rows of a table, whose header names the members. */
final class FactRows {
    private static final Set<String> REQUIRED =
            Set.of("id", "topic", "title", "statement", "tags", "confidence", "evidence");

    private static final List<String> TEXTS =
            List.of("id", "topic", "number", "title", "statement", "date", "valid", "saidBy");

    private static final Set<String> DATES = Set.of("date", "valid");

    /** What follows from the rest, or needs more than a row. */
    private static final Set<String> IGNORED = Set.of("earliest", "latest", "score", "evidence", "missing", "matched");

    private static final String NO_TABLE =
            "this is no bibliography, and no table of facts, whose first line names some of the columns ";

    /** The names of the columns that are read. */
    static final List<String> COLUMNS = List.of(
            "id",
            "topic",
            "number",
            "title",
            "statement",
            "date",
            "valid",
            "saidBy",
            "tags",
            "keywords",
            "confidence",
            "source",
            "locator",
            "stance",
            "says",
            "related",
            "note");

    private final Optional<FactBase> base;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    /** The lines of the facts that are added, by their ids. */
    private final Map<String, Integer> lines = new HashMap<>();

    private final List<Remark> remarks;

    /** Makes facts for a base, if there is one. */
    FactRows(Optional<FactBase> base, List<Remark> remarks) {
        this.base = base;
        this.remarks = remarks;
        if (base.isPresent()) {
            for (Topic topic : base.get().topics()) {
                topics.add(topic.id());
            }
            for (Source source : base.get().sources()) {
                sources.add(source.id());
            }
            for (Fact fact : base.get().facts()) {
                ids.add(fact.id());
                numbers.add(fact.topic() + "/" + fact.digits());
            }
        }
    }

    List<Map<String, Object>> of(List<CsvReader.Row> rows, Set<String> leftOut) {
        List<Map<String, Object>> facts = new ArrayList<>();
        if (rows.isEmpty()) {
            return facts;
        }
        if (!isTable(rows.get(0))) {
            remarks.add(new Remark(rows.get(0).line(), NO_TABLE + String.join(", ", COLUMNS)));
            return facts;
        }
        List<String> header = header(rows.get(0), leftOut);
        for (CsvReader.Row row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
                cells.putIfAbsent(header.get(i), unguarded(row.cells().get(i)));
            }
            if (row.cells().size() > header.size()) {
                remarks.add(new Remark(
                        row.line(),
                        "this row is not added: it has " + row.cells().size() + " cells, the header " + header.size()));
            } else {
                add(row.line(), cells, facts);
            }
        }
        link(facts);
        return facts;
    }

    /** Lets related facts name each other; those of the base itself are linked when the others are in it. */
    private void link(List<Map<String, Object>> facts) {
        Map<String, Set<String>> related = new HashMap<>();
        for (Map<String, Object> fact : facts) {
            String id = String.valueOf(fact.get("id"));
            for (Object each : fact.get("related") instanceof List<?> others ? others : List.of()) {
                String other = each.toString();
                if (other.equals(id) || (base.isPresent() && !ids.contains(other))) {
                    String reason = other.equals(id) ? "it is the fact itself" : "there is no such fact";
                    remarks.add(new Remark(
                            lines.getOrDefault(id, 1),
                            "\"" + other + "\" in \"related\" of \"" + id + "\" is left out: " + reason));
                } else {
                    related.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(other);
                    related.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(id);
                }
            }
        }
        for (Map<String, Object> fact : facts) {
            Set<String> others = related.get(String.valueOf(fact.get("id")));
            fact.remove("related");
            if (others != null) {
                // The note is the last member.
                Object note = fact.remove("note");
                fact.put("related", List.copyOf(others));
                put(fact, "note", note == null ? "" : note.toString());
            }
        }
    }

    /** Tells whether the first row names any column of a fact. */
    private static boolean isTable(CsvReader.Row row) {
        for (String cell : row.cells()) {
            for (String column : COLUMNS) {
                if (column.equalsIgnoreCase(cell.strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> header(CsvReader.Row row, Set<String> leftOut) {
        List<String> header = new ArrayList<>();
        for (String cell : row.cells()) {
            String name = cell.strip();
            for (String column : COLUMNS) {
                name = column.equalsIgnoreCase(name) ? column : name;
            }
            if (!COLUMNS.contains(name) && !name.isEmpty()) {
                boolean ignored = IGNORED.contains(name.toLowerCase(Locale.ROOT));
                leftOut.add(name);
                if (!ignored) {
                    String valid = String.join(", ", COLUMNS);
                    remarks.add(new Remark(row.line(), "unknown column \"" + name + "\"; valid: " + valid));
                }
            }
            header.add(name);
        }
        return header;
    }

    /** Tables of this program have a mark before what a spreadsheet would run. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1
                && cell.charAt(0) == '\''
                && "=+-@'\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(1)) >= 0;
        return Draft.plain(guarded ? cell.substring(1) : cell);
    }

    private void add(int line, Map<String, String> cells, List<Map<String, Object>> facts) {
        Map<String, Object> members = members(cells);
        String name = String.valueOf(members.getOrDefault("id", cells.getOrDefault("title", "")));
        Draft draft = new Draft(line, name, members, remarks);
        if (!draft.fits(REQUIRED, ItemCheck::fact)) {
            return;
        }
        Optional<String> breach = breach(members);
        if (breach.isPresent()) {
            draft.refuse(breach.get());
            return;
        }
        ids.add(String.valueOf(members.get("id")));
        numbers.add(number(members));
        lines.put(String.valueOf(members.get("id")), line);
        facts.add(members);
    }

    private static Map<String, Object> members(Map<String, String> cells) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : TEXTS) {
            String text = cells.getOrDefault(name, "");
            put(members, name, DATES.contains(name) ? ImportedDate.of(text) : text);
        }
        putItems(members, "tags", cells);
        putItems(members, "keywords", cells);
        put(members, "confidence", cells.getOrDefault("confidence", "").toLowerCase(Locale.ROOT));
        Map<String, Object> piece = new LinkedHashMap<>();
        put(piece, "source", cells.getOrDefault("source", ""));
        put(piece, "locator", cells.getOrDefault("locator", ""));
        if (!piece.isEmpty()) {
            String stance = cells.getOrDefault("stance", "");
            put(piece, "stance", stance.isEmpty() ? "supports" : stance.toLowerCase(Locale.ROOT));
            put(piece, "says", cells.getOrDefault("says", ""));
            members.put("evidence", List.of(piece));
        }
        putItems(members, "related", cells);
        put(members, "note", cells.getOrDefault("note", ""));
        if (!members.containsKey("id") && members.containsKey("topic") && members.containsKey("title")) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("id", members.get("topic") + "/" + Draft.slug(String.valueOf(members.get("title"))));
            named.putAll(members);
            return named;
        }
        return members;
    }

    private static void putItems(Map<String, Object> members, String name, Map<String, String> cells) {
        List<String> items = Draft.items(cells.getOrDefault(name, ""));
        if (!items.isEmpty()) {
            members.put(name, items);
        }
    }

    private static void put(Map<String, Object> members, String name, String value) {
        if (name.equals("number") && Digits.areNumber(value) && value.length() < 10) {
            members.put(name, Integer.parseInt(value));
        } else if (!value.isEmpty()) {
            members.put(name, value);
        }
    }

    /** Returns the topic of a fact with the number of the fact there, empty if it has none. */
    private static String number(Map<String, Object> members) {
        String id = String.valueOf(members.get("id"));
        String name = id.substring(id.indexOf('/') + 1);
        String digits = Digits.areNumber(name) ? name : String.valueOf(members.getOrDefault("number", ""));
        return digits.isEmpty() ? "" : members.get("topic") + "/" + digits;
    }

    /** Returns why a fact cannot stand beside the others, if so. */
    private Optional<String> breach(Map<String, Object> members) {
        String id = String.valueOf(members.get("id"));
        String topic = String.valueOf(members.get("topic"));
        String number = number(members);
        if (ids.contains(id)) {
            return Optional.of("id \"" + id + "\" is taken already");
        }
        if (!id.startsWith(topic + "/")) {
            return Optional.of("id \"" + id + "\" does not start with its topic");
        }
        if (!number.isEmpty() && numbers.contains(number)) {
            String digits = number.substring(number.indexOf('/') + 1);
            return Optional.of("number " + digits + " of " + topic + " is taken already");
        }
        if (base.isPresent() && !topics.contains(topic)) {
            return Optional.of("the fact base has no topic \"" + topic + "\"");
        }
        if (base.isPresent()
                && members.get("evidence") instanceof List<?> evidence
                && evidence.get(0) instanceof Map<?, ?> piece
                && !sources.contains(String.valueOf(piece.get("source")))) {
            return Optional.of("the fact base has no source \"" + piece.get("source") + "\"");
        }
        return Optional.empty();
    }
}
