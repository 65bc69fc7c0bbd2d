package mns.output;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Writes values as YAML that readers of 1.1 and 1.2 understand alike and that is safe to show.
 *
 * <p>Every text is in double quotes, as 1.1 takes a bare {@code no}, {@code 1_000} or {@code 2001-01-01} for something
 * else. Names of members stand bare: they are words of the fact base's format.
 *
 * <p>Written here because the writer of SnakeYAML Engine leaves bidi characters as they are, unless it escapes every letter
 * that is not ASCII; the tests read with it what is written.
 */
final class YamlWriter {
    private final TextSink sink;

    YamlWriter(TextSink sink) {
        this.sink = sink;
    }

    /** Writes a value as an item of the list that is the document. */
    void item(Object value) throws IOException {
        sink.add("- ");
        write(value, 1);
        sink.add('\n');
    }

    /** Writes a value from where the line stands; {@code depth} is how far its further lines are indented. */
    private void write(Object value, int depth) throws IOException {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            members(members, depth);
        } else if (value instanceof List<?> items && !items.isEmpty()) {
            items(items, depth);
        } else {
            // A number, {} or [].
            sink.add(value.toString());
        }
    }

    private void members(Map<?, ?> members, int depth) throws IOException {
        boolean first = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            newLine(first, depth);
            sink.add((String) member.getKey()).add(':');
            if (isBlock(member.getValue())) {
                newLine(false, depth + 1);
            } else {
                sink.add(' ');
            }
            write(member.getValue(), depth + 1);
            first = false;
        }
    }

    private void items(List<?> items, int depth) throws IOException {
        boolean first = true;
        for (Object item : items) {
            newLine(first, depth);
            sink.add("- ");
            write(item, depth + 1);
            first = false;
        }
    }

    private static boolean isBlock(Object value) {
        return value instanceof Map<?, ?> members
                ? !members.isEmpty()
                : value instanceof List<?> items && !items.isEmpty();
    }

    private void newLine(boolean inPlace, int depth) throws IOException {
        if (!inPlace) {
            sink.add('\n').add("  ".repeat(depth));
        }
    }

    private void string(String text) throws IOException {
        sink.add('"');
        int plain = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '"' || c == '\\' || TerminalText.isUnsafe(text, i) || isUnreadable(c)) {
                sink.add(text, plain, i).add(escape(c));
                plain = next;
            }
        }
        sink.add(text, plain, text.length()).add('"');
    }

    /**
     * YAML 1.1 does not take the byte order mark and two that are no characters; SnakeYAML Engine 2.10 fails at a character
     * beyond U+FFFF that is on both sides of the end of its buffer.
     */
    private static boolean isUnreadable(int c) {
        return c == 0xFEFF || c >= 0xFFFE;
    }

    private static String escape(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c > 0xFFFF
                        ? "\\U" + HexFormat.of().toHexDigits(c)
                        : isHalf(c) ? shown(c) : "\\u" + HexFormat.of().toHexDigits((char) c);
        };
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** YAML cannot hold half a character. */
    private static String shown(int half) {
        return TerminalText.safe(Character.toString(half));
    }
}
