package mns.load.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import mns.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Steps through the members of one object, reporting unknown, doubled and missing ones. */
public final class ObjectMembers {
    private final Reports reports;
    private final JsonParser parser;
    private final String[] names;
    private final boolean isObject;
    private final JsonLocation start;
    private long seen;
    private int last = -1;

    /**
     * Begins at the start of an object.
     *
     * @param reports is told what is wrong
     * @param names the members that it may have
     * @param isObject false if there is none, which has been reported
     */
    ObjectMembers(Reports reports, JsonParser parser, String[] names, boolean isObject) {
        this.reports = reports;
        this.parser = parser;
        this.names = names;
        this.isObject = isObject;
        this.start = parser.currentTokenLocation();
    }

    /** Learns what is wrong at a place. */
    interface Reports {
        void report(String reason, JsonLocation at);
    }

    /** Moves to the next member's value and returns the member's name, or null at the end of the object. */
    @Nullable
    public String next() throws IOException {
        while (isObject && parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int index = index(name);
            if (index < 0) {
                reportUnknown(name);
            } else if ((seen & (1L << index)) != 0) {
                reports.report("member \"" + name + "\" stands twice in one object", parser.currentTokenLocation());
            } else {
                seen |= 1L << index;
                last = index;
                parser.nextToken();
                return names[index];
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return null;
    }

    /**
     * Returns the value of a member that must be there.
     *
     * @param standIn takes its place if it is not there, which is reported
     */
    public <T> T required(String name, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (isObject) {
            reports.report("member \"" + name + "\" is missing", start);
        }
        return standIn;
    }

    /** Reports what is wrong with the object as a whole. */
    public void report(String reason) {
        reports.report(reason, start);
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

    private void reportUnknown(String name) {
        List<String> near = Spelling.near(name, List.of(names));
        String hint = near.isEmpty()
                ? "; known here: " + String.join(", ", names)
                : "; did you mean \"" + near.get(0) + "\"?";
        reports.report("unknown member \"" + name + "\"" + hint, parser.currentTokenLocation());
    }
}
