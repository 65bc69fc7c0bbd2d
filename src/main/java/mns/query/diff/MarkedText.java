package mns.query.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A text as it was and as it is, word by word.
 *
 * @param pieces runs of words that are old, new or in both, in the order of the texts
 */
public record MarkedText(List<Piece> pieces) {

    /** In which of the texts some words are. */
    public enum State {
        KEPT("", ""),
        OLD("[-", "-]"),
        NEW("{+", "+}");

        private final String before;
        private final String after;

        State(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /**
     * Some words.
     *
     * @param state in which of the texts they are
     * @param words the words, with a space between them
     */
    public record Piece(State state, String words) {
        /** Returns the words with the marks of word diffs around them, if they are not in both texts. */
        public String marked() {
            return state.before + words + state.after;
        }
    }

    /** Compares two texts. */
    public static MarkedText of(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        if (before.equals(after)) {
            // They differ in blanks, which no mark could show.
            return new MarkedText(List.of(new Piece(State.OLD, old), new Piece(State.NEW, now)));
        }
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, State.KEPT, before.subList(0, start));
        addMiddle(pieces, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(pieces, State.KEPT, before.subList(before.size() - end, before.size()));
        return new MarkedText(pieces);
    }

    /** Returns all of it in a line, with the marks of word diffs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.length() == 0 ? "" : " ").append(piece.marked());
        }
        return text.toString();
    }

    /** Follows the longest run of words that both have in the same order, not necessarily side by side. */
    private static void addMiddle(List<Piece> pieces, List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && before.get(i).equals(after.get(j))) {
                flush(pieces, old, now);
                kept.add(before.get(i));
                i++;
                j++;
            } else {
                add(pieces, State.KEPT, kept);
                kept.clear();
                if (j == after.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                    old.add(before.get(i++));
                } else {
                    now.add(after.get(j++));
                }
            }
        }
        add(pieces, State.KEPT, kept);
        flush(pieces, old, now);
    }

    /** Returns how many words each two rests have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void flush(List<Piece> pieces, List<String> old, List<String> now) {
        add(pieces, State.OLD, old);
        add(pieces, State.NEW, now);
        old.clear();
        now.clear();
    }

    private static void add(List<Piece> pieces, State state, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(state, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
