package mns.load.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.SourceType;
import mns.text.Digits;

/** Reads CSL-JSON: an array of items, or an object that has one in {@code items}. */
final class CslJsonReader {
    private static final int DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "container-title", "container",
            "volume", "volume",
            "issue", "issue",
            "page", "pages",
            "publisher", "publisher",
            "DOI", "doi",
            "ISBN", "isbn",
            "URL", "url",
            "language", "language");

    /** Seasons in the place of a month. */
    private static final Map<String, String> PSEUDO_MONTHS = Map.of("13", "21", "14", "22", "15", "23", "16", "24");

    private final JsonParser json;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private CslJsonReader(JsonParser json) {
        this.json = json;
    }

    static Bibliography read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            CslJsonReader reader = new CslJsonReader(json);
            try {
                json.nextToken();
                reader.readItems();
            } catch (JsonProcessingException e) {
                int line = Math.max(1, json.currentLocation().getLineNr());
                reader.remarks.add(new Remark(line, "this is no valid JSON; what follows it was not read"));
            }
            return new Bibliography(reader.entries, reader.remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readItems() throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            readList();
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            boolean isItem = true;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("items") && json.currentToken() == JsonToken.START_ARRAY) {
                    isItem = false;
                    readList();
                } else {
                    members.put(name, value());
                }
            }
            if (isItem) {
                members.values().removeIf(""::equals);
                addEntry(line, members);
            }
        } else {
            addEntry(line, value());
        }
    }

    private void readList() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            addEntry(line, value());
        }
    }

    private void addEntry(int line, Object value) {
        if (!(value instanceof Map<?, ?> item)) {
            remarks.add(new Remark(line, "this is no item of CSL-JSON, which is an object"));
            return;
        }
        Entry entry = new Entry(line, text(item, "id"));
        item.forEach((name, member) -> add(name.toString(), member, entry));
        entry.put("type", SourceType.DOCUMENT);
        entries.add(entry);
    }

    private static void add(String name, Object value, Entry entry) {
        switch (name) {
            case "id" -> {}
            case "type" -> entry.put("type", type(value.toString()));
            case "author" -> addAuthors(value, entry);
            case "note" -> entry.addNote(value.toString());
            case "issued", "accessed" -> entry.put(name, date(value));
            default -> {
                if (FIELDS.containsKey(name) && !(value instanceof Map<?, ?> || value instanceof List<?>)) {
                    entry.put(FIELDS.getOrDefault(name, ""), value.toString());
                } else {
                    entry.others().add(name);
                }
            }
        }
    }

    private static String type(String word) {
        return SourceType.NAMES.contains(word) ? word : SourceType.DOCUMENT;
    }

    private static void addAuthors(Object value, Entry entry) {
        for (Object each : value instanceof List<?> names ? names : List.of(value)) {
            if (!(each instanceof Map<?, ?> name)) {
                entry.addLiteral(each.toString());
            } else if (name.containsKey("family")) {
                String particle = (text(name, "dropping-particle") + " " + text(name, "non-dropping-particle")).strip();
                String suffix = text(name, "suffix");
                entry.addPerson(
                        (particle + " " + text(name, "family")).strip(),
                        text(name, "given") + (suffix.isEmpty() ? "" : ", " + suffix));
            } else {
                entry.addLiteral(text(name, name.containsKey("literal") ? "literal" : "given"));
            }
        }
    }

    private static String date(Object value) {
        if (!(value instanceof Map<?, ?> date)) {
            return value.toString();
        }
        String circa = date.containsKey("circa") && !"false".equals(text(date, "circa")) ? "~" : "";
        if (date.get("date-parts") instanceof List<?> ends && !ends.isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (Object end : ends) {
                text.append(text.length() == 0 ? "" : "/").append(end instanceof List<?> parts ? date(parts) : "");
            }
            String season = text(date, "season");
            boolean isNumber = season.length() == 1 && season.charAt(0) >= '1' && season.charAt(0) <= '4';
            return season.isEmpty() || text.length() != 4
                    ? text + circa
                    : isNumber ? text + "-2" + season : ImportedDate.of(season + " " + text);
        }
        return text(date, date.containsKey("raw") ? "raw" : "literal");
    }

    private static String date(List<?> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.toString()));
        if (texts.isEmpty() || texts.get(0).equals("0")) {
            return "";
        }
        String month = texts.size() > 1 ? texts.get(1) : "";
        return ImportedDate.parts(
                year(texts.get(0)), PSEUDO_MONTHS.getOrDefault(month, month), texts.size() > 2 ? texts.get(2) : "");
    }

    /** Before the year 1 it is -1, which is 0000 in EDTF. */
    private static String year(String text) {
        boolean isBefore = text.startsWith("-") && Digits.areNumber(text.substring(1)) && text.length() < 6;
        int year = isBefore ? Integer.parseInt(text.substring(1)) - 1 : 0;
        return isBefore
                ? (year == 0 ? "" : "-") + ImportedDate.padded(Integer.toString(year), 4)
                : ImportedDate.padded(text, 4);
    }

    private static String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        return value == null ? "" : value.toString();
    }

    /** Reads the value at the current token: a map, a list, or a text; of what is null nothing is left. */
    private Object value() throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    members.put(name, value());
                }
            }
            return members;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return items;
        }
        return json.currentToken() == null || json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
