package mns.cli.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.shell.Choice;
import mns.text.Folding;
import mns.text.TerminalText;

/**
 * What a partial word may become: names that begin like it, or the name of a file.
 *
 * <p>If none begins exactly as it is typed, case and accents do not matter. With both at once, a shell would put what they
 * have in common, which is less than was typed, in the place of the word.
 */
public final class Candidates {
    private final String before;
    private final String begun;
    private final List<String> taken = new ArrayList<>();
    private final Found found;

    /** What was found for a word, whichever part of it was completed. */
    private record Found(List<Choice> exact, List<Choice> folded, List<String> beforeFile) {}

    private Candidates(String before, String begun, Found found) {
        this.before = before;
        this.begun = begun;
        this.found = found;
    }

    /**
     * Returns what completes a word from a place on.
     *
     * @param word the partial word
     * @param place where the part begins that is completed; what is before it stays
     */
    static Candidates of(String word, int place) {
        return new Candidates(
                word.substring(0, place),
                word.substring(place),
                new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /** Returns the part that is completed. */
    String begun() {
        return begun;
    }

    /**
     * Returns what completes the same word from a later place on.
     *
     * @param spelt what the part up to there becomes
     */
    Candidates behind(String spelt, int place) {
        return new Candidates(before + spelt, begun.substring(place), found);
    }

    /** Returns what completes the last of several names with commas between them, each of which stands there once. */
    Candidates last() {
        int place = begun.lastIndexOf(',') + 1;
        Candidates last = behind(begun.substring(0, place), place);
        for (String name : Arguments.parts(begun.substring(0, place))) {
            last.taken.add(Folding.fold(name));
        }
        return last;
    }

    /** Returns whether a name begins like the word. */
    boolean matches(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith(Folding.fold(begun)) && !taken.contains(folded);
    }

    /** Adds a name if it begins like the word. */
    void add(String name, String description) {
        if (matches(name)) {
            List<Choice> list = name.startsWith(begun) ? found.exact() : found.folded();
            list.add(Choice.of(before + name, TerminalText.safe(description)));
        }
    }

    /** Adds those of some names that begin like the word. */
    public void addAll(Iterable<String> names) {
        for (String name : names) {
            add(name, "");
        }
    }

    /** Says that the word becomes the name of a file. */
    public void addFiles() {
        found.beforeFile().add(before);
    }

    /** Returns what was added: names that begin exactly as typed, else the others. */
    List<Choice> choices() {
        return found.exact().isEmpty() ? found.folded() : found.exact();
    }

    /** Returns, if the word may become the name of a file, what is before that name. */
    Optional<String> beforeFile() {
        return found.beforeFile().isEmpty()
                ? Optional.empty()
                : Optional.of(found.beforeFile().get(0));
    }
}
