package mns.load;

import java.util.List;
import java.util.Optional;

/**
 * Text of the prepared form as it is written: a record a line, its fields separated by tabs.
 *
 * <p>Items of a field are separated by U+001E and parts of an item by U+001F. A character beyond ISO 8859-1 is written as
 * U+001A with four hexadecimal digits: bytes that are characters are read at once, where decoding UTF-8 would take a lookup a
 * tenth of its time. No text of a fact base can contain any of these.
 */
final class PreparedText {
    static final char FIELD = '\t';
    static final char ITEM = '\u001e';
    static final char PART = '\u001f';
    private static final char ESCAPE = '\u001a';
    private static final int DIGITS = 4;

    private final StringBuilder text = new StringBuilder();
    private char before = '\n';

    /** Adds a record of some fields. */
    void line(String... fields) {
        for (String field : fields) {
            field(field);
        }
        end();
    }

    /** Adds whole lines. */
    void text(String lines) {
        text.append(lines);
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

    /** Returns the text, in which each character takes one byte. */
    @Override
    public String toString() {
        return escaped(text);
    }

    /** Returns a text of which each character takes one byte. */
    static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0xFF) {
                escaped.append(c);
            } else {
                String digits = Integer.toHexString(c);
                escaped.append(ESCAPE)
                        .append("0".repeat(DIGITS - digits.length()))
                        .append(digits);
            }
        }
        return escaped.toString();
    }

    /** Returns a field or part of the text as it was before it was written. */
    static String plain(String escaped) {
        int at = escaped.indexOf(ESCAPE);
        if (at < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        int from = 0;
        while (at >= 0) {
            plain.append(escaped, from, at);
            from = at + 1 + DIGITS;
            plain.append((char) Integer.parseInt(escaped, at + 1, from, 16));
            at = escaped.indexOf(ESCAPE, from);
        }
        return plain.append(escaped, from, escaped.length()).toString();
    }
}
