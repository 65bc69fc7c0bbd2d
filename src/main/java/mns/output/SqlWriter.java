package mns.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes rows as statements of SQL, each in a line, for SQLite. */
final class SqlWriter {
    private final TextSink sink;

    SqlWriter(TextSink sink) {
        this.sink = sink;
    }

    /**
     * Writes a row.
     *
     * @param values those of all columns: texts, numbers, truths, dates, or optional ones of such
     */
    void insert(String table, Object... values) throws IOException {
        sink.add("INSERT INTO ").add(table).add(" VALUES (");
        String before = "";
        for (Object value : values) {
            sink.add(before);
            value(value);
            before = ", ";
        }
        sink.add(");\n");
    }

    private void value(Object value) throws IOException {
        if (value instanceof Optional<?> some) {
            if (some.isPresent()) {
                value(some.get());
            } else {
                sink.add("NULL");
            }
        } else if (value instanceof Integer number) {
            sink.add(number.toString());
        } else if (value instanceof Boolean truth) {
            sink.add(truth ? "1" : "0");
        } else {
            text(value.toString());
        }
    }

    /**
     * A text with a character that nobody would see, or that would end the text for some readers, is written by its bytes:
     * each such character in an expression of its own would exceed the depth that SQLite allows.
     */
    private void text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (TerminalText.isUnsafe(text, i)) {
                String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
                sink.add("CAST(X'").add(bytes.toUpperCase(Locale.ROOT)).add("' AS TEXT)");
                return;
            }
        }
        sink.add('\'').add(text.replace("'", "''")).add('\'');
    }
}
