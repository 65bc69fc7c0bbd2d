package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells ranges without a beginning, such as {@code -3}, from options, which begin with a hyphen as well. */
public final class OpenRanges {
    private static final String END_OF_OPTIONS = "--";

    private OpenRanges() {}

    /**
     * Returns words in which such ranges begin with two dots, which the parser takes for nothing else.
     *
     * @param words the words after a command
     * @param options what the command understands
     */
    public static List<String> asOperands(List<String> words, List<OptionGroup> options) {
        List<String> spelt = new ArrayList<>();
        boolean mayBeRange = true;
        boolean optionsEnded = false;
        for (String word : words) {
            optionsEnded |= mayBeRange && word.equals(END_OF_OPTIONS);
            Optional<OptionWord> option =
                    mayBeRange && word.startsWith("-") ? OptionWord.find(word, options) : Optional.empty();
            boolean isRange = mayBeRange && !optionsEnded && option.isEmpty() && isRange(word);
            spelt.add(isRange ? ".." + word.substring(1) : word);
            mayBeRange = option.isEmpty()
                    || option.get().value() > 0
                    || !option.get().option().takesValue();
        }
        return spelt;
    }

    /** Returns whether a word is a hyphen and digits, perhaps with more of a list after them. */
    private static boolean isRange(String word) {
        int end = 1;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return word.startsWith("-") && end > 1 && (end == word.length() || word.charAt(end) == ',');
    }
}
