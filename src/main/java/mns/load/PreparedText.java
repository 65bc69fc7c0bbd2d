package mns.load;

import java.util.List;
import java.util.Optional;

/**
 * Text of the prepared form as it is written: a record a line, its fields separated by tabs.
 *
 * <p>Items of a field are separated by U+001E and parts of an item by U+001F, none of which the text of a fact base can
 * contain.
 */
final class PreparedText {
    static final char FIELD = '\t';
    static final char ITEM = '\u001e';
    static final char PART = '\u001f';

    private final StringBuilder text = new StringBuilder();
    private char before = '\n';

    /** Adds a record of some fields. */
    void line(String... fields) {
        for (String field : fields) {
            field(field);
        }
        end();
    }

    PreparedText field(String field) {
        if (before == FIELD) {
            text.append(FIELD);
        }
        text.append(field);
        before = FIELD;
        return this;
    }

    PreparedText field(Optional<String> field) {
        return field(field.orElse(""));
    }

    PreparedText items(List<String> items) {
        return field(String.join(String.valueOf(ITEM), items));
    }

    static String parts(String... parts) {
        return String.join(String.valueOf(PART), parts);
    }

    /** Ends the record. */
    void end() {
        text.append('\n');
        before = '\n';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
