package mns.output;

import java.util.List;
import java.util.Map;
import mns.fact.Stance;

/** Puts a value of a row into one text, for formats whose cells hold no lists. */
public final class CellText {
    /** A field of text only: the date of a fact, or the time in which it held. */
    public static final String WHEN = "when";

    private static final String BETWEEN_ITEMS = "; ";

    private CellText() {}

    /** Returns the text of a field of a row, empty if the row does not have it. */
    public static String of(Map<String, Object> row, String field) {
        String name = field.equals(WHEN) ? row.containsKey("valid") ? "valid" : "date" : field;
        return of(row.getOrDefault(name, ""));
    }

    /** Returns the text of a value: the items of a list one after the other, a piece of evidence or a name in words. */
    public static String of(Object value) {
        if (value instanceof List<?> items) {
            StringBuilder text = new StringBuilder();
            String before = "";
            for (Object item : items) {
                text.append(before).append(of(item));
                before = BETWEEN_ITEMS;
            }
            return text.toString();
        }
        return value instanceof Map<?, ?> parts ? parts(parts) : value.toString();
    }

    private static String parts(Map<?, ?> parts) {
        if (parts.containsKey("source")) {
            return evidence(parts);
        }
        if (parts.containsKey("member")) {
            return parts.get("member") + ": " + ofDifference(parts);
        }
        if (parts.containsKey("language")) {
            return parts.get("name") + " (" + parts.get("language") + ")";
        }
        if (parts.containsKey("url") && parts.containsKey("date")) {
            return parts.get("url") + " (" + parts.get("date") + ")";
        }
        return parts.containsKey("family") || parts.containsKey("literal") ? author(parts) : members(parts);
    }

    /**
     * Returns what is old and new in a member that differs.
     *
     * @param parts named values: the old one, the new one, both or, of a text, the words of both marked
     */
    public static String ofDifference(Map<?, ?> parts) {
        Object before = parts.get("old");
        Object after = parts.get("new");
        if (before == null && after != null) {
            return "+ " + of(after);
        }
        if (before == null || after == null) {
            return before == null ? "" : "- " + of(before);
        }
        if ("disputed".equals(parts.get("member"))) {
            return after.equals(true) ? "now disputed" : "no longer disputed";
        }
        if (parts.containsKey("marked")) {
            return of(parts.get("marked"));
        }
        Object precision = parts.get("precision");
        return of(before) + " -> " + of(after) + (precision == null ? "" : " (" + precision + " precise)");
    }

    private static String author(Map<?, ?> names) {
        String name = String.valueOf(names.containsKey("family") ? names.get("family") : names.get("literal"));
        return names.containsKey("given") ? name + ", " + names.get("given") : name;
    }

    private static String members(Map<?, ?> map) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<?, ?> each : map.entrySet()) {
            text.append(text.length() == 0 ? "" : BETWEEN_ITEMS)
                    .append(each.getKey())
                    .append(": ");
            text.append(of(each.getValue()));
        }
        return text.toString();
    }

    private static String evidence(Map<?, ?> piece) {
        String disputes = Stance.DISPUTES.label().equals(piece.get("stance")) ? "disputed by " : "";
        String context = Stance.CONTEXT.label().equals(piece.get("stance")) ? "context " : "";
        Object says = piece.get("says");
        return disputes
                + context
                + piece.get("source")
                + " (" + piece.get("locator") + ")"
                + (says == null ? "" : ": " + says);
    }
}
