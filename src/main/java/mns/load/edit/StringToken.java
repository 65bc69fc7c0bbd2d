package mns.load.edit;

import java.text.Normalizer;

/** A JSON string as a file writes it: each of its characters with the place where it is written, maybe as an escape. */
final class StringToken {
    private static final String SHORT_ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final char LAST_ASCII = 0x7F;

    private final String text;
    private final StringBuilder characters = new StringBuilder();

    /** Where each character begins, and after the last one where the closing quote is. */
    private final int[] places;

    private int first;
    private int end;

    /**
     * Reads a string.
     *
     * @param text the text of the file
     * @param from where its opening quote is
     */
    StringToken(String text, int from) {
        this.text = text;
        int close = end(text, from) - 1;
        places = new int[close - from];
        int at = from + 1;
        while (at < close) {
            places[characters.length()] = at;
            boolean isEscape = text.charAt(at) == '\\';
            characters.append(isEscape ? unescaped(at) : text.charAt(at));
            at += !isEscape ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
        }
        places[characters.length()] = close;
        end = characters.length();
    }

    /** Returns where the string ends that begins with a quote at a place, after its closing quote. */
    static int end(String text, int from) {
        int at = from + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private char unescaped(int at) {
        char escape = text.charAt(at + 1);
        return escape == 'u'
                ? (char) Integer.parseInt(text.substring(at + 2, at + 6), 16)
                : ESCAPED.charAt(SHORT_ESCAPES.indexOf(escape));
    }

    /** Returns what the string says. */
    String value() {
        return characters.substring(first, end);
    }

    /**
     * Takes away the blanks at the ends, if there is more than blanks.
     *
     * @return whether there were any
     */
    boolean trim(TextEdits edits) {
        int from = first;
        int to = end;
        while (from < to && isBlank(characters.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(characters.charAt(to - 1))) {
            to--;
        }
        if (from == to || (from == first && to == end)) {
            return false;
        }
        remove(first, from, edits);
        remove(to, end, edits);
        first = from;
        end = to;
        return true;
    }

    private void remove(int from, int to, TextEdits edits) {
        if (from < to) {
            edits.replace(places[from], places[to], "");
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Puts the string into normalisation form NFC.
     *
     * @return whether it was in another
     */
    boolean compose(TextEdits edits) {
        if (Normalizer.isNormalized(value(), Normalizer.Form.NFC)) {
            return false;
        }
        StringBuilder composed = new StringBuilder();
        int from = first;
        while (from < end) {
            // No character changes with what comes before an ASCII one.
            int to = from + 1;
            while (to < end && characters.charAt(to) > LAST_ASCII) {
                to++;
            }
            String part = characters.substring(from, to);
            String normal = Normalizer.normalize(part, Normalizer.Form.NFC);
            if (!normal.equals(part)) {
                edits.replace(places[from], places[to], written(normal, from, to));
            }
            composed.append(normal);
            from = to;
        }
        characters.replace(first, end, composed.toString());
        end = first + composed.length();
        return true;
    }

    /** Writes characters in the way in which those of a place are written: as escapes, or as they are. */
    private String written(String normal, int from, int to) {
        boolean escapes = false;
        for (int i = from; i < to; i++) {
            escapes |= characters.charAt(i) > LAST_ASCII && text.charAt(places[i]) == '\\';
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (i == 0 && c == characters.charAt(from) && c <= LAST_ASCII) {
                written.append(text, places[from], places[from + 1]);
            } else if (c < ' ' || c == '"' || c == '\\' || (escapes && c > LAST_ASCII)) {
                written.append("\\u").append(String.format("%04x", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }
}
