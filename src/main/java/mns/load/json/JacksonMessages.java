package mns.load.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Names JSON tokens for people. */
final class JacksonMessages {
    private static final String[] JARGON = {
        " (start marker at ",
        " (for ",
        " (JSON String",
        ": was expecting (JSON",
        ": maybe a (non-standard)",
        ": enable `"
    };

    private static final String SLASH = "Unexpected character ('/'";

    private JacksonMessages() {}

    /** Returns a message of the library without what only its users understand. */
    static String plain(String message) {
        int end = message.length();
        for (String jargon : JARGON) {
            int at = message.indexOf(jargon);
            end = at < 0 ? end : Math.min(end, at);
        }
        String plain = message.substring(0, end);
        if (plain.startsWith("Illegal unquoted character")) {
            return "a text contains a control character, such as a tab or the end of a line";
        }
        return plain.startsWith(SLASH) ? plain + "; JSON has no comments" : plain;
    }

    /** Returns what the library says of a limit that is exceeded, in plain words. */
    static String limit(String message) {
        if (message.startsWith("Document nesting depth")) {
            return "objects and arrays are nested more than " + JsonText.DEPTH + " deep";
        }
        if (message.startsWith("String")) {
            return "a string has more than " + JsonText.STRING + " characters";
        }
        if (message.startsWith("Number")) {
            return "a number has more than " + JsonText.NUMBER + " digits";
        }
        return message.startsWith("Name")
                ? "the name of a member has more than " + JsonText.NAME + " characters"
                : plain(message);
    }

    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the file";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "the end of an object or array";
        };
    }
}
