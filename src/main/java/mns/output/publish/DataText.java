package mns.output.publish;

import java.util.Map;
import mns.output.JsonLine;

/** Writes values as JSON that may stand in an element of a page: no text in it can end the element or drive a terminal. */
final class DataText {
    private DataText() {}

    /** Returns an object as JSON. */
    static String of(Map<String, Object> members) {
        // Only texts have such a character.
        return JsonLine.of(members).replace("<", "\\u003c");
    }
}
