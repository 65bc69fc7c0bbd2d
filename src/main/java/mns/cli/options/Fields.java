package mns.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.text.Spelling;

/** The fields that an argument line names. */
public final class Fields {
    /** Names that people try for a field, with the field's own name. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("text", "statement", "name", "title", "by", "saidBy", "sources", "evidence", "when", "date");

    private Fields() {}

    /**
     * Returns the names in a list.
     *
     * @param option the option that has the list
     * @param list names with commas between them
     * @param valid names of the fields that the answer's rows may have
     */
    public static List<String> of(String option, String list, List<String> valid) throws UsageException {
        List<String> asked = Arguments.parts(list);
        if (asked.isEmpty()) {
            String message = option + " takes names of fields; valid: " + String.join(", ", valid);
            throw new UsageException(message, list, List.of());
        }
        List<String> fields = new ArrayList<>();
        for (String field : asked) {
            fields.add(named(field, valid));
        }
        return fields;
    }

    /** Returns the name that is meant, in whichever case. */
    private static String named(String field, List<String> valid) throws UsageException {
        for (String each : valid) {
            if (each.equalsIgnoreCase(field)) {
                return each;
            }
        }
        throw UsageException.unknown("field", field, near(field, valid), valid);
    }

    private static List<String> near(String field, List<String> valid) {
        List<String> candidates = new ArrayList<>(valid);
        candidates.addAll(OTHER_NAMES.keySet());
        List<String> near = new ArrayList<>();
        for (String each : Spelling.nearOrBegun(field, candidates)) {
            String name = OTHER_NAMES.getOrDefault(each, each);
            if (valid.contains(name) && !near.contains(name)) {
                near.add(name);
            }
        }
        return near;
    }
}
