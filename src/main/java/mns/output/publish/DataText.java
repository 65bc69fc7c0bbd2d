package mns.output.publish;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mns.text.TerminalText;

/** Writes values as JSON that may stand in an element of a page: no text in it can end the element or drive a terminal. */
final class DataText {
    private final StringBuilder text = new StringBuilder();

    private DataText() {}

    /** Returns a value as JSON: a map, a list, an array of whole numbers, a number or a string; an empty string for null. */
    static String of(Object value) {
        DataText data = new DataText();
        data.add(value);
        return data.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> members) {
            char before = '{';
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before);
                add(String.valueOf(member.getKey()));
                text.append(':');
                add(member.getValue());
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> items) {
            char before = '[';
            for (Object item : items) {
                text.append(before);
                add(item);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (value instanceof int[] numbers) {
            add(numbers);
        } else if (value instanceof Number) {
            text.append(value);
        } else {
            add(value.toString());
        }
    }

    private void add(int[] numbers) {
        text.append('[');
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        text.append(']');
    }

    private void add(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c == '\t') {
                text.append("\\t");
            } else if (c == '<' || TerminalText.isUnsafe(string, i)) {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
