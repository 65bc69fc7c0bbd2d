package mns.load.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.EdtfDate;

/** One record of the prepared form as it is read, or one item of a field with its parts. */
final class PreparedRecord {
    private final String text;
    private final char separator;
    private final int end;
    private int next;

    PreparedRecord(String text, int start, int end) {
        this(text, start, end, PreparedText.FIELD);
    }

    private PreparedRecord(String text, int start, int end, char separator) {
        this.text = text;
        this.next = start;
        this.end = end;
        this.separator = separator;
    }

    /** Returns the parts of an item. */
    static PreparedRecord item(String item) {
        return new PreparedRecord(item, 0, item.length(), PreparedText.PART);
    }

    /** Returns the next field. */
    String field() {
        int at = text.indexOf(separator, next);
        int to = at < 0 || at > end ? end : at;
        String field = PreparedText.plain(text.substring(next, to));
        next = Math.min(to + 1, end);
        return field;
    }

    /** Goes behind the next field. */
    void skip() {
        int at = text.indexOf(separator, next);
        next = at < 0 || at > end ? end : at + 1;
    }

    /** Returns the next field, empty where the fact base has none. */
    Optional<String> optional() {
        String field = field();
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** Returns the date that is the next field, empty where the fact base has none. */
    Optional<EdtfDate> date() {
        String field = field();
        return field.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(field));
    }

    /** Returns the items of the next field. */
    List<String> items() {
        String field = field();
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from < field.length()) {
            int at = field.indexOf(PreparedText.ITEM, from);
            int to = at < 0 ? field.length() : at;
            items.add(field.substring(from, to));
            from = to + 1;
        }
        return items;
    }
}
