package mns.load.imports;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mns.text.TerminalText;

/** Writes a source or a fact as an author would: each member in a line, what is in it beside its name. */
final class ItemJson {
    private final StringBuilder text = new StringBuilder();

    private ItemJson() {}

    /**
     * Returns an object.
     *
     * @param indent what is before its lines, but for the first
     * @param unit what each level of it adds
     * @param newLine the end of a line
     */
    static String of(Map<String, Object> members, String indent, String unit, String newLine) {
        ItemJson json = new ItemJson();
        String before = "{";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.text.append(before).append(newLine).append(indent).append(unit);
            json.string(member.getKey());
            json.text.append(": ");
            json.value(member.getValue());
            before = ",";
        }
        return json.text.append(newLine).append(indent).append('}').toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            String before = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before);
                string(member.getKey().toString());
                text.append(": ");
                value(member.getValue());
                before = ", ";
            }
            text.append('}');
        } else if (value instanceof List<?> items) {
            String before = "[";
            for (Object item : items) {
                text.append(before);
                value(item);
                before = ", ";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || (Character.isSurrogate(c) && TerminalText.isUnsafe(string, i))) {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
