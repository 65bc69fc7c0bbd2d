package mns.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import mns.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Steps through the members of one object, refusing unknown, doubled and missing ones. */
final class MemberNames {
    private final JsonCursor cursor;
    private final JsonParser parser;
    private final String[] names;
    private final JsonLocation start;
    private long seen;
    private int last = -1;

    MemberNames(JsonCursor cursor, JsonParser parser, String[] names) {
        this.cursor = cursor;
        this.parser = parser;
        this.names = names;
        this.start = parser.currentTokenLocation();
    }

    /** Moves to the next member's value and returns the member's name, or null at the end of the object. */
    @Nullable
    String next() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        int index = index(name);
        if (index < 0) {
            throw unknown(name);
        }
        if ((seen & (1L << index)) != 0) {
            throw cursor.problem("member \"" + name + "\" stands twice in one object");
        }
        seen |= 1L << index;
        last = index;
        parser.nextToken();
        return names[index];
    }

    /** Returns the value of a member that must be there. */
    <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw cursor.problem("member \"" + name + "\" is missing", start);
        }
        return value;
    }

    InvalidFactBaseException problem(String reason) {
        return cursor.problem(reason, start);
    }

    /** Members mostly stand in the usual order, so the next one is looked at first. */
    private int index(String name) {
        for (int i = last + 1; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i <= last; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private InvalidFactBaseException unknown(String name) {
        List<String> near = Spelling.near(name, List.of(names));
        String hint = near.isEmpty()
                ? "; known here: " + String.join(", ", names)
                : "; did you mean \"" + near.get(0) + "\"?";
        return cursor.problem("unknown member \"" + name + "\"" + hint);
    }
}
