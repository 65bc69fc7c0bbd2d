package mns.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * An argument line of {@code search}, in which a hyphen before a word leaves the word out, wherever it stands.
 *
 * <p>It is read once, before anybody else reads it: its options come first, then {@code --}, then its words.
 */
final class SearchLine {
    private SearchLine() {}

    /** Returns a line as every other part of the program can read it; one of another command stays as it is. */
    static List<String> read(List<String> line) {
        return mayLeaveOut(line) ? parted(line) : line;
    }

    /** Looks at no more than most lines need. */
    private static boolean mayLeaveOut(List<String> line) {
        if (!line.contains(SearchCommand.NAME)) {
            return false;
        }
        for (String word : line) {
            if (word.length() > 1 && word.startsWith("-") && !word.startsWith("--")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parted(List<String> line) {
        List<String> options = new ArrayList<>();
        List<String> words = new ArrayList<>();
        LineBegun begun = LineBegun.of(List.of());
        for (String word : line) {
            boolean isWord = begun.command().isPresent() && !begun.takesForOption(word);
            (isWord ? words : options).add(word);
            begun.take(word);
        }
        if (begun.waiting().isPresent() || !begun.isOf(SearchCommand.NAME)) {
            return line;
        }
        if (begun.takesOptions()) {
            options.add(LineBegun.END_OF_OPTIONS);
        }
        options.addAll(words);
        return options;
    }
}
