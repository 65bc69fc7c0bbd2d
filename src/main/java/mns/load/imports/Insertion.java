package mns.load.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.text.ByteOrderMark;
import org.jspecify.annotations.Nullable;

/** Adds sources and facts to the text of a fact base, of which all else stays as it is. */
public final class Insertion {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String text;
    private final Map<String, Place> lists = new HashMap<>();
    private int format = -1;

    /**
     * Where a list is.
     *
     * @param last where its last item begins, -1 if it has none
     * @param end where its bracket closes
     */
    private record Place(int last, int end) {}

    private Insertion(String text) {
        this.text = text;
    }

    /**
     * Returns a text with more in it.
     *
     * @param text a sound fact base
     */
    public static String into(String text, Import added) {
        Insertion insertion = new Insertion(text);
        // The library does not know a byte order mark in a text.
        int mark = ByteOrderMark.end(text);
        try (JsonParser json = FACTORY.createParser(new StringReader(text.substring(mark)))) {
            insertion.find(json, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return insertion.with(added);
    }

    private void find(JsonParser json, int mark) throws IOException {
        json.nextToken();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("format")) {
                format = mark + (int) json.currentTokenLocation().getCharOffset();
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                lists.put(name, place(json, mark));
            } else {
                json.skipChildren();
            }
        }
    }

    private static Place place(JsonParser json, int mark) throws IOException {
        int last = -1;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            last = mark + (int) json.currentTokenLocation().getCharOffset();
            json.skipChildren();
        }
        return new Place(last, mark + (int) json.currentTokenLocation().getCharOffset());
    }

    private String with(Import added) {
        StringBuilder whole = new StringBuilder(text);
        Place sources = lists.get("sources");
        Place facts = lists.get("facts");
        boolean sourcesLast = sources != null && (facts == null || sources.end > facts.end);
        // From the end on, so that what comes before stays in its place.
        insert(whole, sourcesLast ? sources : facts, sourcesLast ? added.sources() : added.facts());
        insert(whole, sourcesLast ? facts : sources, sourcesLast ? added.facts() : added.sources());
        if (added.needsSecondFormat() && format >= 0 && text.charAt(format) == '1') {
            whole.setCharAt(format, '2');
        }
        return whole.toString();
    }

    private void insert(StringBuilder whole, @Nullable Place place, List<Map<String, Object>> items) {
        if (place == null || items.isEmpty()) {
            return;
        }
        int end = place.end;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String newLine = text.contains("\r\n") ? "\r\n" : "\n";
        String closing = indent(place.end);
        String indent = place.last < 0 ? closing + "  " : indent(place.last);
        String unit = indent.startsWith("\t") ? "\t" : "  ";
        StringBuilder more = new StringBuilder();
        String before = place.last < 0 ? "" : ",";
        for (Map<String, Object> item : items) {
            more.append(before).append(newLine).append(indent);
            more.append(ItemJson.of(item, indent, unit, newLine));
            before = ",";
        }
        boolean closesInLine = text.indexOf('\n', end) < 0 || text.indexOf('\n', end) > place.end;
        more.append(closesInLine ? newLine + closing : "");
        whole.insert(end, more);
    }

    /** Returns the blanks before what stands first in the line of a place. */
    private String indent(int place) {
        int start = text.lastIndexOf('\n', place - 1) + 1;
        int end = start;
        while (end < place && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
