package mns.cli.complete;

import mns.cli.command.SearchCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * An argument line of {@code search}, in which a hyphen before a word leaves the word out, wherever it stands.
 *
 * <p>Its parts are put in order before anybody reads it: its options come first, then {@code --}, then its words.
 */
public final class SearchLine {
    private SearchLine() {}

    /** Returns a line with its parts in that order; one of another command stays as it is. */
    public static List<String> parted(List<String> line) {
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
