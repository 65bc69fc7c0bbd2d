package mns.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks the fields of a row that were asked for. */
final class FieldSelection {
    private FieldSelection() {}

    /**
     * Returns a row with the fields asked for, in the order asked for; what the row does not have is left out.
     *
     * @param fields the names, empty for the whole row
     */
    static Map<String, Object> of(Map<String, Object> row, List<String> fields) {
        if (fields.isEmpty()) {
            return row;
        }
        Map<String, Object> selected = new LinkedHashMap<>();
        for (String field : fields) {
            Object value = row.get(field);
            if (value != null) {
                selected.put(field, value);
            }
        }
        return selected;
    }
}
