package mns.load.json;

import java.util.HexFormat;
import mns.text.ByteOrderMark;

/** Parts a text that is nearly JSON into tokens, and says what is wrong with each. */
final class LooseTokens {
    private static final String BLANKS = " \t\r\n";
    private static final String PUNCTUATION = "{}[]:,;=";
    private static final String OTHER_QUOTES = "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    private static final String CLOSING = OTHER_QUOTES + '"';
    private static final String CONTROL = "a text contains a control character, such as a tab or the end of a line";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int SHOWN = 30;
    private static final int AHEAD = 500;

    private final String text;
    private final Mistakes mistakes;
    private int at;

    /** Where the white space ends that was last looked through. */
    private int blanksEnd;

    /** The end of a line in which no text closes whose quotes are not those of JSON. */
    private int unclosedTo;

    /** Learns what is wrong, and where. */
    interface Mistakes {
        void add(int place, String reason);

        /** Learns that more is wrong in the same line for the same reason. */
        void addForLine(int place, String reason);
    }

    LooseTokens(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /** Tells whether a text begins like JSON, maybe with a comment. */
    static boolean isLikeJson(String text) {
        LooseTokens tokens = new LooseTokens(text, new Unheard());
        tokens.skip();
        return text.startsWith("{", tokens.at) || text.startsWith("[", tokens.at);
    }

    /** Returns the next token. */
    LooseToken next(boolean isValue) {
        skip();
        if (at == text.length()) {
            return new LooseToken(LooseToken.END, at, at, "");
        }
        int start = at;
        char c = text.charAt(at);
        if (PUNCTUATION.indexOf(c) >= 0) {
            at++;
            return new LooseToken(c, start, at, String.valueOf(c));
        }
        if (c == '"') {
            String json = string();
            return new LooseToken(LooseToken.TEXT, start, at, json);
        }
        int close = OTHER_QUOTES.indexOf(c) >= 0 ? closing(at) : 0;
        String json = close > 0 ? otherQuotes(close) : word(isValue);
        return new LooseToken(json.charAt(0) == '"' ? LooseToken.TEXT : LooseToken.WORD, start, at, json);
    }

    /** Skips white space, and what is none in JSON. */
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = commentEnd(c);
            if (end > 0) {
                mistakes.add(at, "JSON has no comments");
                at = end;
            } else if (BLANKS.indexOf(c) >= 0) {
                at++;
            } else if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == ByteOrderMark.CHARACTER
                    || c == '\u200b') {
                mistakes.add(at, "an invisible character is outside of a text: U+" + HEX.toHexDigits(c));
                at++;
            } else {
                return;
            }
        }
    }

    private int commentEnd(char c) {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return c == '#' || text.startsWith("//", at) ? lineEnd(at) : 0;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int place) {
        return text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }

    private String string() {
        int start = at++;
        StringBuilder json = new StringBuilder("\"");
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if ((c == '\n' || c == '\r') && isNoClosing()) {
                return unclosed(start, json);
            }
            if (c == '\\') {
                escape(json);
            } else {
                if (c < ' ') {
                    mistakes.add(at, CONTROL);
                }
                json.append(c < ' ' ? ' ' : c);
                at++;
            }
        }
        if (at == text.length()) {
            return unclosed(start, json);
        }
        at++;
        return json.append('"').toString();
    }

    private void escape(StringBuilder json) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : LooseToken.END;
        boolean isHex = c == 'u' && at + 6 <= text.length() && isHex(text.substring(at + 2, at + 6));
        if (isHex || "\"\\/bfnrt".indexOf(c) >= 0) {
            int end = at + (isHex ? 6 : 2);
            json.append(text, at, end);
            at = end;
        } else {
            mistakes.add(at, "a backslash begins no escape of JSON here; write two for one");
            json.append("\\\\");
            at++;
        }
    }

    private static boolean isHex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text that goes on after its line rather has no closing quote: the next line begins like JSON. */
    private boolean isNoClosing() {
        blanksEnd = Math.max(blanksEnd, at);
        while (blanksEnd < text.length() && BLANKS.indexOf(text.charAt(blanksEnd)) >= 0) {
            blanksEnd++;
        }
        return blanksEnd == text.length() || "\"}]".indexOf(text.charAt(blanksEnd)) >= 0;
    }

    /** Ends a text where its line does, before a comma. */
    private String unclosed(int start, StringBuilder json) {
        mistakes.addForLine(start, "the text that begins here has no closing quote");
        int end = json.length();
        boolean hadComma = false;
        while (end > 1 && (json.charAt(end - 1) == ' ' || (!hadComma && json.charAt(end - 1) == ','))) {
            hadComma |= json.charAt(end - 1) == ',';
            end--;
        }
        if (hadComma) {
            at = text.lastIndexOf(',', at - 1);
            json.setLength(end);
        }
        return json.append('"').toString();
    }

    /** Returns where a text closes whose quotes are not those of JSON, 0 if it does not. */
    private int closing(int from) {
        int i = from < unclosedTo ? unclosedTo : from + 1;
        while (i < text.length() && !isLineEnd(i)) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0 && isBeforePunctuation(i + 1)) {
                return i;
            }
            i++;
        }
        unclosedTo = i;
        return 0;
    }

    private boolean isBeforePunctuation(int from) {
        int next = from;
        while (next < text.length() && BLANKS.indexOf(text.charAt(next)) >= 0 && !isLineEnd(next)) {
            next++;
        }
        return next == text.length() || isLineEnd(next) || ",:}]".indexOf(text.charAt(next)) >= 0;
    }

    private String otherQuotes(int close) {
        mistakes.add(at, "a text begins with " + text.charAt(at) + " instead of \"");
        String json = quoted(text.substring(at + 1, close));
        at = close + 1;
        return json;
    }

    private String word(boolean isValue) {
        int start = at;
        at++;
        while (at < text.length() && (PUNCTUATION + BLANKS + '"').indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (LooseWord.isJson(word)) {
            return word;
        }
        String meant = LooseWord.meant(word);
        if (!meant.isEmpty()) {
            mistakes.add(start, "\"" + shown(word) + "\" is " + LooseWord.reason(word, meant));
            return meant;
        }
        while (isValue && at < text.length() && ",}]\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        word = text.substring(start, at).strip();
        mistakes.addForLine(start, "the text " + shown(word) + " has no quotes");
        return quoted(word);
    }

    static String shown(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "\u2026";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(c == '"' || c == '\\' ? "\\" : "").append(c < ' ' ? ' ' : c);
        }
        return json.append('"').toString();
    }

    /** Returns in what a text goes on after a comma: an opening brace before a name, a bracket before a value, NUL at its end. */
    static char context(String text, int from) {
        String some = text.substring(from, Math.min(text.length(), from + AHEAD));
        LooseTokens ahead = new LooseTokens(some, new Unheard());
        LooseToken next = ahead.next(false);
        if (next.kind() != ',') {
            return next.kind() == LooseToken.END ? LooseToken.END : '?';
        }
        boolean isText = ahead.next(false).kind() == LooseToken.TEXT;
        return isText && ahead.next(false).kind() == ':' ? '{' : '[';
    }

    /** Nobody asks what is wrong with what is only looked at ahead. */
    private static final class Unheard implements Mistakes {
        @Override
        public void add(int place, String reason) {}

        @Override
        public void addForLine(int place, String reason) {}
    }
}
