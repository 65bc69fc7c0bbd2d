package mns.load.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mns.fact.Source;
import mns.load.check.ItemCheck;
import mns.load.json.TextForm;
import mns.text.Digits;

/** Makes sources of the entries of a bibliography. */
final class SourceDrafts {
    private static final Set<String> REQUIRED = Set.of("id", "type", "title");

    /** In the order of a fact base. */
    private static final List<String> BEFORE_AUTHORS = List.of("type", "title");

    private static final List<String> AFTER_AUTHORS = List.of(
            "container",
            "volume",
            "issue",
            "pages",
            "publisher",
            "doi",
            "isbn",
            "url",
            "issued",
            "accessed",
            "language");

    private final LanguageNames languages = new LanguageNames();
    private final Predicate<String> isOwnNote;
    private final Set<String> ids = new HashSet<>();

    /** How often an id was taken already. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The ids of sources by what no two of them share: DOI, address, and title with date. */
    private final Map<String, String> known = new HashMap<>();

    /**
     * Makes drafts for a base.
     *
     * @param present the sources that it has
     * @param isOwnNote tells whether a note was made by this program, so that it says nothing of the source
     */
    SourceDrafts(List<Source> present, Predicate<String> isOwnNote) {
        this.isOwnNote = isOwnNote;
        for (Source source : present) {
            ids.add(source.id());
            Map<String, Object> members = new HashMap<>();
            source.doi().ifPresent(doi -> members.put("doi", doi));
            source.url().ifPresent(url -> members.put("url", url));
            members.put("title", source.title());
            source.issued().ifPresent(issued -> members.put("issued", issued.text()));
            keys(members).forEach(key -> known.putIfAbsent(key, source.id()));
        }
    }

    List<Map<String, Object>> of(Bibliography bibliography, List<Remark> remarks, Set<String> leftOut) {
        List<Map<String, Object>> sources = new ArrayList<>();
        for (Entry entry : bibliography.entries()) {
            Map<String, Object> members = members(entry);
            leftOut.addAll(entry.others());
            String name = entry.key().isEmpty() ? String.valueOf(members.getOrDefault("title", "")) : entry.key();
            Draft draft = new Draft(entry.line(), name, members, remarks);
            if (draft.fits(REQUIRED, ItemCheck::source)) {
                add(draft, sources);
            }
        }
        return sources;
    }

    private void add(Draft draft, List<Map<String, Object>> sources) {
        Map<String, Object> members = draft.members();
        for (String key : keys(members)) {
            String same = known.get(key);
            if (same != null) {
                draft.refuse("it is there already as \"" + same + "\"");
                return;
            }
        }
        String id = free(String.valueOf(members.get("id")));
        members.put("id", id);
        ids.add(id);
        keys(members).forEach(key -> known.putIfAbsent(key, id));
        sources.add(members);
    }

    /** Returns an id that none has yet: with a number where it is taken. */
    private String free(String id) {
        String free = id;
        while (ids.contains(free)) {
            int number = numbers.merge(id, 1, Integer::sum) + 1;
            free = id + "-" + number;
        }
        return free;
    }

    private static List<String> keys(Map<String, Object> members) {
        List<String> keys = new ArrayList<>();
        if (members.containsKey("doi")) {
            keys.add("doi " + members.get("doi").toString().toLowerCase(Locale.ROOT));
        }
        String title = String.valueOf(members.get("title"));
        String what = title + " " + members.getOrDefault("issued", "");
        if (members.containsKey("url")) {
            keys.add("url " + members.get("url") + " " + title);
        } else {
            keys.add("title " + what + members.getOrDefault("container", "") + members.getOrDefault("pages", ""));
        }
        return keys;
    }

    private Map<String, Object> members(Entry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        ImportedAddress.moveFromDoi(entry);
        members.put("id", "");
        for (String name : BEFORE_AUTHORS) {
            put(members, name, entry);
        }
        List<Map<String, Object>> authors = new ArrayList<>();
        for (Map<String, Object> author : entry.authors()) {
            author.replaceAll((part, name) -> Draft.plain(name.toString()));
            author.values().removeIf(name -> name.toString().isEmpty());
            if (!author.isEmpty() && !authors.contains(author)) {
                authors.add(author);
            }
        }
        if (!authors.isEmpty()) {
            members.put("authors", authors);
        }
        for (String name : AFTER_AUTHORS) {
            put(members, name, entry);
        }
        note(entry).ifPresent(note -> members.put("note", note));
        members.put("id", id(entry, members));
        return members;
    }

    private void put(Map<String, Object> members, String name, Entry entry) {
        String value = Draft.plain(entry.fields().getOrDefault(name, ""));
        String formed = switch (name) {
            case "doi" -> doi(value);
            case "isbn" -> isbn(value, entry);
            case "url" -> ImportedAddress.first(value, entry);
            case "issued", "accessed" -> ImportedDate.of(day(value));
            case "language" -> languages.tag(value);
            default -> value;
        };
        if (!formed.isEmpty()) {
            members.put(name, formed);
        }
    }

    private static String doi(String doi) {
        int start = doi.indexOf("10.");
        return start < 0 ? doi : doi.substring(start);
    }

    /** Several may be given; the number of a periodical is none and is left out like any field that has no member. */
    private static String isbn(String numbers, Entry entry) {
        boolean isPeriodical = false;
        for (String number : numbers.split("[ ,;()]+", -1)) {
            if (!number.isEmpty() && TextForm.ISBN.fits(number)) {
                return number;
            }
            isPeriodical |= isIssn(number.replace("-", ""));
        }
        if (isPeriodical) {
            entry.others().add("ISSN");
            return "";
        }
        return numbers;
    }

    private static boolean isIssn(String digits) {
        return digits.length() == 8 && Digits.areNumber(digits.substring(0, 7));
    }

    /** Of a day with a time the day is kept. */
    private static String day(String date) {
        boolean timed = date.length() > 11 && date.charAt(10) == 'T' && date.indexOf('/') < 0;
        return timed ? date.substring(0, 10) : date;
    }

    private Optional<String> note(Entry entry) {
        List<String> notes = new ArrayList<>();
        for (String note : entry.notes()) {
            if (!note.isEmpty() && !isOwnNote.test(note)) {
                notes.add(note);
            }
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }

    /** The name that the file gives it, unless that is an address or says nothing; else author, year and title. */
    private static String id(Entry entry, Map<String, Object> members) {
        String own = entry.key().contains("://") ? "" : Draft.slug(entry.key());
        if (!own.isEmpty() && !own.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return own;
        }
        String author = "";
        if (members.get("authors") instanceof List<?> authors && authors.get(0) instanceof Map<?, ?> first) {
            author = String.valueOf(first.values().iterator().next());
        }
        String issued = String.valueOf(members.getOrDefault("issued", ""));
        String title = String.valueOf(members.getOrDefault("title", "source"));
        String words = author + " " + (issued.length() < 4 ? issued : issued.substring(0, 4)) + " "
                + (author.isEmpty() ? title : title.split(" ", 2)[0]);
        String id = Draft.slug(words);
        return id.isEmpty() ? "source" : id;
    }
}
