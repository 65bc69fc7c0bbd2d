package mns.load.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** Names JSON tokens for people. */
final class JacksonMessages {
    /** How a message of the library begins that names a character or a word. */
    private static final String CHARACTER = "Unexpected character ('";

    private static final String TOKEN = "Unrecognized token '";

    private JacksonMessages() {}

    /** Returns what is wrong in words of our own: the library speaks to those who program with it. */
    static String plain(String message) {
        if (message.startsWith(CHARACTER)) {
            String character = quoted(message, CHARACTER, "' (code");
            return "\"" + character + "\" is not expected here"
                    + (character.equals("/") ? "; JSON has no comments" : "");
        }
        if (message.startsWith(TOKEN)) {
            String word = LooseTokens.shown(quoted(message, TOKEN, "'"));
            return "\"" + word + "\" is neither a text in quotes nor a number, true, false or null";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a text contains a control character, such as a tab or the end of a line";
        }
        if (message.contains("CTRL-CHAR")) {
            return "a control character is outside of a text";
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return "the file ends, but something in it is not closed";
        }
        if (message.startsWith("Unexpected close marker '")) {
            return quoted(message, "Unexpected close marker '", "'") + " closes something else than what is open";
        }
        if (message.contains("escape")) {
            return "a backslash begins no escape of JSON here; write two for one";
        }
        return message.contains("numeric") || message.contains("Decimal point")
                ? "this is no number of JSON"
                : "this is no valid JSON";
    }

    private static String quoted(String message, String before, String after) {
        int end = message.indexOf(after, before.length() + 1);
        return message.substring(before.length(), end < 0 ? message.length() : end);
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
