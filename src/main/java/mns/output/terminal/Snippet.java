package mns.output.terminal;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.SearchText;
import mns.text.DisplayWidth;

/**
 * A part of a fact, other than id and statement, in which something was found.
 *
 * @param label what the part is
 * @param text the part, as the fact base spells it
 */
record Snippet(String label, String text) {

    /** Returns parts of a fact in which stands what was looked for and is neither in its id nor in its statement. */
    static List<Snippet> of(Fact fact, Highlight highlight) {
        boolean[] seen = new boolean[highlight.size()];
        see(fact.id(), highlight, seen);
        see(fact.statement(), highlight, seen);
        List<Snippet> snippets = new ArrayList<>();
        for (SearchText.Part part : seesAll(seen) ? List.<SearchText.Part>of() : SearchText.parts(fact)) {
            if (see(part.text(), highlight, seen)) {
                snippets.add(new Snippet(part.kind().label(), part.text()));
            }
        }
        return snippets;
    }

    /** Notes what stands in a text, and tells whether some of it was not seen before. */
    private static boolean see(String text, Highlight highlight, boolean[] seen) {
        boolean isNew = false;
        boolean[] found = highlight.found(text);
        for (int i = 0; i < seen.length; i++) {
            isNew |= found[i] && !seen[i];
            seen[i] |= found[i];
        }
        return isNew;
    }

    private static boolean seesAll(boolean[] seen) {
        for (boolean each : seen) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns label and text in one line, cut around the first match where the text is too long.
     *
     * @param width columns of the line
     */
    String line(Highlight highlight, int width) {
        String whole = label + ": " + text;
        if (DisplayWidth.of(whole) <= width) {
            return whole;
        }
        int room = Math.max(1, width - label.length() - 4);
        int match = 0;
        boolean[] matched = highlight.in(text);
        while (match < matched.length - 1 && !matched[match]) {
            match++;
        }
        boolean isNear = DisplayWidth.of(text.substring(0, match)) + room / 2 < room;
        int from = isNear ? 0 : wordAfter(Math.min(before(match, room / 3), before(text.length(), room)), match);
        int to = behind(from, room);
        String cut = text.substring(from, to).strip();
        return label + ": " + (from == 0 ? "" : "…") + cut + (to == text.length() ? "" : "…");
    }

    /** Returns where the text begins that fills some columns before a place. */
    private int before(int place, int columns) {
        int at = place;
        int left = columns;
        while (at > 0) {
            int character = text.codePointBefore(at);
            left -= DisplayWidth.of(character);
            if (left < 0) {
                break;
            }
            at -= Character.charCount(character);
        }
        return at;
    }

    /** Returns where the text ends that fills some columns from a place on. */
    private int behind(int place, int columns) {
        int at = place;
        int left = columns;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            left -= DisplayWidth.of(character);
            if (left < 0) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** Returns where the next word begins, if that is near and not after the match. */
    private int wordAfter(int at, int match) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + 12 || space >= match ? at : space + 1;
    }
}
