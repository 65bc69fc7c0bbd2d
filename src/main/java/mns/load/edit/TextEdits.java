package mns.load.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replaces places of a text, and leaves all else in it as it is. */
final class TextEdits {
    private final List<Edit> edits = new ArrayList<>();

    /**
     * A place that is replaced.
     *
     * @param from where it begins in the text
     * @param to where it ends; where it begins, if something is put in
     */
    private record Edit(int from, int to, String replacement) {}

    /** Replaces a place, which has nothing in common with another. */
    void replace(int from, int to, String replacement) {
        edits.add(new Edit(from, to, replacement));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Returns the text with all places replaced. */
    String applied(String text) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::from));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : inOrder) {
            result.append(text, done, edit.from).append(edit.replacement);
            done = edit.to;
        }
        return result.append(text, done, text.length()).toString();
    }
}
