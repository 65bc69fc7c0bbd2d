package mns.load.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads RIS: a tag, two blanks, a hyphen and a value in each line, from TY to ER. */
final class RisReader {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("THES", "thesis"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("ICOMM", "post"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("CASE", "legal_case"),
            Map.entry("STAT", "legislation"),
            Map.entry("BILL", "bill"),
            Map.entry("HEAR", "hearing"),
            Map.entry("MAP", "map"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("VIDEO", "broadcast"),
            Map.entry("COMP", "software"),
            Map.entry("DATA", "dataset"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("STAND", "standard"),
            Map.entry("SER", "periodical"),
            Map.entry("SLIDE", "speech"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("PB", "publisher"),
            Map.entry("DO", "doi"),
            Map.entry("UR", "url"),
            Map.entry("LA", "language"),
            Map.entry("SN", "isbn"));

    private static final String OUTSIDE = "this line is in no entry: entries begin with \"TY  - \"";

    private static final Set<String> NOTES = Set.of("N1", "RN");

    /** From the full name to abbreviations. */
    private static final List<String> CONTAINERS = List.of("T2", "JF", "BT", "JO", "JA", "J2");

    /** Where those write it who do not know its own tag. */
    private static final Set<String> PLACES_OF_DOI = Set.of("M3", "L3");

    private static final Set<String> READ =
            Set.of("ID", "SP", "EP", "DA", "PY", "Y1", "Y2", "T2", "JF", "BT", "JO", "JA", "J2");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** The tags of the entry that is being read, each with its value. */
    private final List<String[]> open = new ArrayList<>();

    /** The line in which it begins. */
    private int start;

    private RisReader() {}

    static Bibliography read(String text) {
        RisReader reader = new RisReader();
        reader.readAll(text.split("\r\n|\r|\n", -1));
        return new Bibliography(reader.entries, reader.remarks);
    }

    private void readAll(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (isTag(lines[i])) {
                readTag(i + 1, lines[i].substring(0, 2), lines[i].substring(5).strip());
            } else if (!lines[i].isBlank() && !open.isEmpty()) {
                String[] last = open.get(open.size() - 1);
                last[1] = last[1] + " " + lines[i].strip();
            } else if (!lines[i].isBlank()) {
                remarks.add(new Remark(i + 1, OUTSIDE));
            }
        }
        endUnended();
    }

    private void readTag(int line, String tag, String value) {
        if (tag.equals("TY")) {
            endUnended();
            start = line;
        }
        if (tag.equals("ER")) {
            end();
        } else if (tag.equals("TY") || !open.isEmpty()) {
            open.add(new String[] {tag, value});
        } else {
            remarks.add(new Remark(line, OUTSIDE));
        }
    }

    private void endUnended() {
        if (!open.isEmpty()) {
            remarks.add(new Remark(start, "the end of this entry, a line \"ER  - \", is missing"));
            end();
        }
    }

    private void end() {
        add(start, open);
        open.clear();
    }

    private static boolean isTag(String line) {
        return line.length() >= 5
                && Character.isUpperCase(line.charAt(0))
                && (Character.isUpperCase(line.charAt(1)) || Character.isDigit(line.charAt(1)))
                && line.startsWith("  -", 2);
    }

    private void add(int line, List<String[]> tags) {
        if (tags.isEmpty()) {
            return;
        }
        Entry entry = new Entry(line, first(tags, "ID"));
        for (String[] tag : tags) {
            add(tag[0], tag[1], entry);
        }
        String start = first(tags, "SP");
        String end = first(tags, "EP");
        entry.put("pages", end.isEmpty() || start.isEmpty() || start.equals(end) ? start + end : start + "-" + end);
        if (start.equals(end)) {
            entry.fields().replace("pages", start);
        }
        // For a whole book it is the title.
        boolean isTitle = !entry.fields().containsKey("title");
        entry.put("title", first(tags, "BT"));
        for (String tag : isTitle ? List.of("T2", "JF", "JO", "JA", "J2") : CONTAINERS) {
            entry.put("container", first(tags, tag));
        }
        entry.put("issued", issued(tags));
        entry.put("accessed", first(tags, "Y2"));
        entries.add(entry);
    }

    /** The first that is a date; one without a year, as EndNote writes it, has that beside it. */
    private static String issued(List<String[]> tags) {
        String year = first(tags, "PY");
        String day = first(tags, "DA");
        List<String> candidates = new ArrayList<>(List.of(day, day + " " + year));
        for (String[] each : tags) {
            if (each[0].equals("PY") || each[0].equals("Y1")) {
                candidates.add(each[1]);
            }
        }
        String written = "";
        for (String each : candidates) {
            String date = ImportedDate.of(each);
            if (ImportedDate.isDate(date)) {
                return date;
            }
            written = written.isBlank() ? date : written;
        }
        return written;
    }

    private static void add(String tag, String value, Entry entry) {
        if (tag.equals("TY")) {
            entry.put("type", TYPES.getOrDefault(value.toUpperCase(Locale.ROOT), "document"));
        } else if (tag.equals("AU") || tag.equals("A1")) {
            entry.addAuthor(value);
        } else if (NOTES.contains(tag)) {
            entry.addNote(value);
        } else if (FIELDS.containsKey(tag)) {
            entry.put(FIELDS.getOrDefault(tag, ""), value);
        } else if (PLACES_OF_DOI.contains(tag) && isDoi(value)) {
            entry.put("doi", value);
        } else if (!READ.contains(tag)) {
            entry.others().add(tag);
        }
        if (tag.equals("UR") && !entry.fields().getOrDefault("url", value).equals(value)) {
            entry.others().add("further addresses");
        }
    }

    private static boolean isDoi(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        return plain.startsWith("10.") || plain.startsWith("doi:");
    }

    private static String first(List<String[]> tags, String tag) {
        for (String[] each : tags) {
            if (each[0].equals(tag)) {
                return each[1];
            }
        }
        return "";
    }
}
