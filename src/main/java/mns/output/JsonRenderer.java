package mns.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.query.Answer;
import mns.text.TextSink;

/** Writes an answer as JSON for scripts: one array, or one object a line. */
public final class JsonRenderer implements Renderer<Answer.Listing> {
    private static final String LINE = "line";

    private final int line;
    private final boolean lines;
    private final boolean indented;
    private final List<String> fields;

    private JsonRenderer(boolean lines, boolean indented, List<String> fields, int line) {
        this.line = line;
        this.lines = lines;
        this.indented = indented;
        this.fields = fields;
    }

    /**
     * Returns a renderer that writes one array.
     *
     * @param indented whether to spread it out for people; else each row takes a line
     * @param fields the fields to write, empty for all
     */
    public static JsonRenderer array(boolean indented, List<String> fields) {
        return new JsonRenderer(false, indented, fields, 0);
    }

    /**
     * Returns a renderer that writes JSON Lines: each row an object in a line of its own.
     *
     * @param fields the fields to write, empty for all
     */
    public static JsonRenderer lines(List<String> fields) {
        return lines(fields, 0);
    }

    /**
     * Returns a renderer that writes JSON Lines.
     *
     * @param fields the fields to write, empty for all
     * @param line the number of a script's line that each row names, 0 if it names none
     */
    public static JsonRenderer lines(List<String> fields, int line) {
        return new JsonRenderer(true, false, fields, line);
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        write(Rows.of(answer), sink);
    }

    /** Writes rows that may hold any values of JSON. */
    public void write(List<Map<String, Object>> rows, TextSink sink) throws IOException {
        JsonWriter json = new JsonWriter(sink, indented);
        String between = lines ? "" : "[\n";
        for (Map<String, Object> row : rows) {
            sink.add(between).add(indented ? "  " : "");
            json.write(numbered(fields.isEmpty() ? row : FieldSelection.of(row, fields)), 1);
            sink.add(lines ? "\n" : "");
            between = lines ? "" : ",\n";
        }
        if (!lines) {
            sink.add(rows.isEmpty() ? "[]\n" : "\n]\n");
        }
    }

    /** What names a line already means another. */
    private Map<String, Object> numbered(Map<String, Object> row) {
        if (line == 0 || row.containsKey(LINE)) {
            return row;
        }
        Map<String, Object> numbered = new LinkedHashMap<>();
        numbered.put(LINE, line);
        numbered.putAll(row);
        return numbered;
    }
}
