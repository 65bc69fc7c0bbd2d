package mns.output.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.ArchivedCopy;
import mns.fact.Author;
import mns.fact.Evidence;
import mns.fact.Name;
import mns.fact.date.EdtfDate;
import mns.output.Rows;
import mns.query.diff.Change;
import mns.query.diff.Difference;
import mns.query.diff.MarkedText;

/** A change as a row of named values. */
final class ChangeRow {
    /** The members that are texts of several words, which are compared word by word. */
    private static final List<String> TEXTS = List.of("title", "statement", "description", "note");

    private ChangeRow() {}

    static Map<String, Object> of(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", change.type().label());
        row.put("kind", change.kind().label());
        row.put("id", change.id());
        row.put("title", change.title());
        List<Object> differences = new ArrayList<>();
        for (Difference each : change.differences()) {
            differences.add(of(each));
        }
        row.put("changes", differences);
        return row;
    }

    static Map<String, Object> of(Difference difference) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("member", difference.member());
        if (difference.before().isPresent()) {
            row.put("old", value(difference.before().get()));
        }
        if (difference.after().isPresent()) {
            row.put("new", value(difference.after().get()));
        }
        Optional<MarkedText> marked = marked(difference);
        if (marked.isPresent()) {
            row.put("marked", marked.get().text());
        }
        if (difference.isMorePrecise() || difference.isLessPrecise()) {
            row.put("precision", difference.isMorePrecise() ? "more" : "less");
        }
        return row;
    }

    /** Returns a text with what is old and new in it, if it is one and is in both versions. */
    static Optional<MarkedText> marked(Difference difference) {
        boolean both = difference.before().isPresent() && difference.after().isPresent();
        if (!both || !TEXTS.contains(difference.member())) {
            return Optional.empty();
        }
        String before = difference.before().get().toString();
        return Optional.of(MarkedText.of(before, difference.after().get().toString()));
    }

    private static Object value(Object value) {
        if (value instanceof EdtfDate date) {
            return date.text();
        }
        if (value instanceof Evidence piece) {
            return Rows.of(piece);
        }
        if (value instanceof ArchivedCopy copy) {
            return Rows.of(copy);
        }
        if (value instanceof Name name) {
            return Rows.of(name);
        }
        if (value instanceof List<?> items) {
            List<Object> values = new ArrayList<>();
            items.forEach(item -> values.add(item instanceof Author author ? Rows.of(author) : value(item)));
            return values;
        }
        return value;
    }
}
