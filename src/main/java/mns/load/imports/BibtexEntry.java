package mns.load.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the fields of BibTeX and biblatex are in a source. */
final class BibtexEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("manual", "report"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("periodical", "periodical"),
            Map.entry("standard", "standard"),
            Map.entry("letter", "personal_communication"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("review", "review"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("journal", "container"),
            Map.entry("journaltitle", "container"),
            Map.entry("booktitle", "container"),
            Map.entry("maintitle", "container"),
            Map.entry("volume", "volume"),
            Map.entry("number", "issue"),
            Map.entry("issue", "issue"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("isbn", "isbn"),
            Map.entry("langid", "language"),
            Map.entry("language", "language"));

    private static final Set<String> READ = Set.of("year", "month", "day");

    private BibtexEntry() {}

    static Entry of(int line, String key, String type, Map<String, String> fields) {
        Entry entry = new Entry(line, key);
        fields.forEach((name, value) -> add(name, value, entry));
        String subtitle = LatexDecoder.text(fields.getOrDefault("subtitle", ""));
        if (!subtitle.isBlank()) {
            entry.fields().computeIfPresent("title", (name, title) -> title + ": " + subtitle);
        }
        entry.put("type", TYPES.getOrDefault(type, fields.containsKey("url") ? "webpage" : "document"));
        entry.put("issued", issued(fields));
        return entry;
    }

    private static void add(String name, String value, Entry entry) {
        switch (name) {
            case "author" -> names(value).forEach(each -> addAuthor(each, entry));
            case "note", "annote", "annotation" -> entry.addNote(LatexDecoder.text(value));
            case "pages" -> entry.put("pages", LatexDecoder.verbatim(value).replace("--", "-"));
            case "doi" -> entry.put(name, LatexDecoder.verbatim(value));
            case "url" -> addAddress(value, entry);
            case "urldate" -> entry.put("accessed", LatexDecoder.verbatim(value));
            case "howpublished" -> addPublication(value, entry);
            case "date", "subtitle" -> {}
            default -> {
                if (FIELDS.containsKey(name)) {
                    entry.put(FIELDS.getOrDefault(name, ""), LatexDecoder.text(value));
                } else if (!READ.contains(name)) {
                    entry.others().add(name);
                }
            }
        }
    }

    /** How it was published may be an address, with words around it. */
    private static void addPublication(String value, Entry entry) {
        if (LatexAddress.first(value).isPresent()) {
            addAddress(value, entry);
        } else if (ImportedAddress.isAtStart(value.strip())) {
            entry.put("url", ImportedAddress.withoutPunctuation(LatexDecoder.verbatim(value)));
        } else {
            entry.put("publisher", LatexDecoder.text(value));
        }
    }

    private static void addAddress(String value, Entry entry) {
        Optional<LatexAddress> marked = LatexAddress.first(value);
        marked.ifPresent(each -> ImportedAddress.addRest(each.rest(), entry));
        entry.put("url", marked.map(LatexAddress::address).orElseGet(() -> LatexDecoder.verbatim(value)));
    }

    /** What biblatex reads is in EDTF; BibTeX has the year and the month in fields of their own. */
    private static String issued(Map<String, String> fields) {
        String date = LatexDecoder.verbatim(fields.getOrDefault("date", "")).strip();
        if (!date.isEmpty()) {
            return date;
        }
        String year = LatexDecoder.text(fields.getOrDefault("year", "")).strip();
        boolean circa = year.startsWith("ca. ");
        boolean uncertain = year.endsWith("?");
        String plain = year.substring(circa ? 4 : 0, year.length() - (uncertain && year.length() > 4 ? 1 : 0));
        String month = LatexDecoder.text(fields.getOrDefault("month", ""));
        String day = LatexDecoder.text(fields.getOrDefault("day", ""));
        String joined = ImportedDate.of(ImportedDate.parts(plain, month, day));
        // A month may name the day too: 20 oct, or oct # "~20".
        String written = ImportedDate.isDate(joined) ? joined : ImportedDate.of(day + " " + month + " " + plain);
        return (ImportedDate.isDate(written) ? written : joined)
                + (circa ? uncertain ? "%" : "~" : uncertain ? "?" : "");
    }

    /** Returns the names between which "and" stands outside of all groups; empty ones where it stands beside nothing. */
    private static List<String> names(String value) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String text = (' ' + value + ' ').replaceAll("\\s+", " ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(" and ", i)) {
                names.add(text.substring(start, i));
                // The blank after it may be the one before the next.
                start = i + 4;
                i += 3;
            }
        }
        names.add(text.substring(start));
        return names;
    }

    private static void addAuthor(String typed, Entry entry) {
        String name = typed.strip();
        if (name.equals("others")) {
            entry.others().add("further authors");
            return;
        }
        List<String> parts = split(name, ',');
        if (parts.size() > 1) {
            String suffix =
                    parts.size() > 2 ? ", " + LatexDecoder.text(parts.get(1)).strip() : "";
            entry.addPerson(LatexDecoder.text(parts.get(0)), LatexDecoder.text(parts.get(parts.size() - 1)) + suffix);
            return;
        }
        List<String> words = split(name, ' ');
        words.removeIf(String::isBlank);
        if (words.size() < 2) {
            entry.addLiteral(LatexDecoder.text(name));
            return;
        }
        int family = words.size() - 1;
        while (family > 1 && Character.isLowerCase(words.get(family - 1).codePointAt(0))) {
            family--;
        }
        entry.addPerson(
                LatexDecoder.text(String.join(" ", words.subList(family, words.size()))),
                LatexDecoder.text(String.join(" ", words.subList(0, family))));
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == at && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
