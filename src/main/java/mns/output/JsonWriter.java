package mns.output;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Writes values as JSON (RFC 8259) that is safe to show: every control, bidi and unpaired character is escaped.
 *
 * <p>Written here because a lookup must not pay for starting a library for it.
 */
final class JsonWriter {
    private final TextSink sink;
    private final boolean indented;

    JsonWriter(TextSink sink, boolean indented) {
        this.sink = sink;
        this.indented = indented;
    }

    void write(Object value) throws IOException {
        write(value, 0);
    }

    /** Writes a value; {@code depth} is how many objects and arrays it stands in. */
    void write(Object value, int depth) throws IOException {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> members) {
            object(members, depth);
        } else if (value instanceof List<?> items) {
            array(items, depth);
        } else if (value instanceof int[] numbers) {
            array(numbers);
        } else {
            sink.add(value.toString());
        }
    }

    private void object(Map<?, ?> members, int depth) throws IOException {
        char before = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            sink.add(before);
            newLine(depth + 1);
            string((String) member.getKey());
            sink.add(indented ? ": " : ":");
            write(member.getValue(), depth + 1);
            before = ',';
        }
        close(before, '{', '}', depth);
    }

    private void array(List<?> items, int depth) throws IOException {
        char before = '[';
        for (Object item : items) {
            sink.add(before);
            newLine(depth + 1);
            write(item, depth + 1);
            before = ',';
        }
        close(before, '[', ']', depth);
    }

    /** Numbers are many: they stay in one line. */
    private void array(int[] numbers) throws IOException {
        sink.add('[');
        for (int i = 0; i < numbers.length; i++) {
            sink.add(i == 0 ? "" : ",").add(Integer.toString(numbers[i]));
        }
        sink.add(']');
    }

    private void close(char before, char opening, char closing, int depth) throws IOException {
        if (before == opening) {
            sink.add(opening);
        } else {
            newLine(depth);
        }
        sink.add(closing);
    }

    private void newLine(int depth) throws IOException {
        if (indented) {
            sink.add('\n');
            for (int i = 0; i < depth; i++) {
                sink.add("  ");
            }
        }
    }

    private void string(String text) throws IOException {
        sink.add('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || TerminalText.isUnsafe(text, i)) {
                sink.add(text, plain, i).add(escape(c));
                plain = i + 1;
            }
        }
        sink.add(text, plain, text.length()).add('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(c);
        };
    }
}
