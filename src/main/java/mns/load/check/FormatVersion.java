package mns.load.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.load.json.JsonCursor;
import mns.load.json.Problem;

/** The version of the file format that a fact base names, and what in it came with a later one. */
final class FormatVersion {
    private static final String FIRST = "1";
    private static final String SECOND = "2";

    private String number = "";
    private boolean read;

    /** What needs format 2 and was met before the number was. */
    private final List<Problem> early = new ArrayList<>();

    /** Returns the version of what is read outside of a fact base. */
    static FormatVersion second() {
        FormatVersion version = new FormatVersion();
        version.number = SECOND;
        version.read = true;
        return version;
    }

    /** Reads the number. */
    void read(JsonCursor json) throws IOException {
        number = json.digits();
        read = true;
        if (number.equals(FIRST)) {
            early.forEach(json::report);
        } else if (!number.isEmpty() && !number.equals(SECOND)) {
            boolean older = number.equals("0") || number.startsWith("-");
            String reason = older
                    ? "there is no format " + number + "; write \"format\": 2"
                    : "format " + number
                            + " is newer than this program, which reads formats 1 and 2; a newer mns may read it";
            json.report(reason);
        }
    }

    /** Tells whether the number has been read, be it a known one or not. */
    boolean isRead() {
        return read;
    }

    /** Reports what stands here if the fact base is in format 1, which does not have it. */
    void needsSecond(JsonCursor json, String name) {
        if (number.equals(SECOND)) {
            return;
        }
        Problem problem = json.problem("\"" + name + "\" came with format 2; write \"format\": 2");
        if (number.equals(FIRST)) {
            json.report(problem);
        } else if (early.size() < Problem.MOST) {
            early.add(problem);
        }
    }
}
