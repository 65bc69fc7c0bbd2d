package mns.load.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One entry of a bibliography, with the names that a source of a fact base gives its members. */
public final class Entry {
    private final int line;
    private final String key;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> authors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> others = new TreeSet<>();

    /**
     * Makes an entry without fields.
     *
     * @param line where it begins, counted from 1
     * @param key what the file calls it, empty if it has no name
     */
    Entry(int line, String key) {
        this.line = line;
        this.key = key;
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    Map<String, String> fields() {
        return fields;
    }

    List<Map<String, Object>> authors() {
        return authors;
    }

    /** Returns its notes. */
    public List<String> notes() {
        return notes;
    }

    /** Adds a note, without what a reference manager may have put around it. */
    void addNote(String note) {
        notes.add(Draft.plain(note));
    }

    /** Returns the names of fields for which a source has no member. */
    Set<String> others() {
        return others;
    }

    /** Adds a field, unless there is one of that name already or there is nothing in it. */
    void put(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value);
        }
    }

    /** Adds an author by a name with the family name before a comma, or one name alone. */
    void addAuthor(String name) {
        int comma = name.indexOf(',');
        String family = comma < 0 ? "" : name.substring(0, comma).strip();
        String given = comma < 0 ? "" : name.substring(comma + 1).strip();
        if (family.isEmpty() || given.isEmpty()) {
            addLiteral(comma < 0 ? name : family + given);
        } else {
            addPerson(family, given);
        }
    }

    void addLiteral(String name) {
        if (!name.isBlank()) {
            authors.add(new LinkedHashMap<>(Map.of("literal", name.strip())));
        }
    }

    void addPerson(String family, String given) {
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("family", family.strip());
        if (!given.isBlank()) {
            author.put("given", given.strip());
        }
        authors.add(author);
    }
}
