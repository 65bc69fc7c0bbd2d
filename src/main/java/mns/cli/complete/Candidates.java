package mns.cli.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.shell.Choice;
import mns.text.Folding;
import mns.text.TerminalText;
import mns.text.WordSpelling;

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
    private final Matches matches;

    /** What was found for a word, whichever part of it was completed. */
    private static final class Matches {
        private final List<Choice> exact = new ArrayList<>();
        private final List<Choice> folded = new ArrayList<>();
        private Optional<String> beforeFile = Optional.empty();
        private boolean cut;
    }

    private Candidates(String before, String begun, Matches matches) {
        this.before = before;
        this.begun = begun;
        this.matches = matches;
    }

    /**
     * Returns what completes a word from a place on.
     *
     * @param word the partial word
     * @param place where the part begins that is completed; what is before it stays
     */
    static Candidates of(String word, int place) {
        return new Candidates(word.substring(0, place), word.substring(place), new Matches());
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
        return new Candidates(before + spelt, begun.substring(place), matches);
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
        boolean begins =
                folded.startsWith(Folding.fold(begun)) || (hasOtherLetters() && WordSpelling.begins(begun, name));
        return begins && !taken.contains(folded);
    }

    /** Tells whether the word begun has letters that may be written in another way. */
    private boolean hasOtherLetters() {
        for (int i = 0; i < begun.length(); i++) {
            if (begun.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Adds a name if it begins like the word. */
    void add(String name, String description) {
        if (matches(name)) {
            List<Choice> list = name.startsWith(begun) ? matches.exact : matches.folded;
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
        matches.beforeFile = Optional.of(before);
    }

    /** Says that there are more names than were added. */
    void cut() {
        matches.cut = true;
    }

    /** Returns what was added: names that begin exactly as typed, else the others. */
    List<Choice> choices() {
        return matches.exact.isEmpty() ? matches.folded : matches.exact;
    }

    /** Returns, if the word may become the name of a file, what is before that name. */
    Optional<String> beforeFile() {
        return matches.beforeFile;
    }

    /** Returns whether there are more names than were added. */
    boolean areCut() {
        return matches.cut;
    }
}
