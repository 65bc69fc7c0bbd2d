package mns.cli.syntax;

import java.util.List;
import java.util.Optional;
import mns.text.Digits;

/**
 * An option as a word names it.
 *
 * @param option the option; of several joined letters, the last or the one that takes a value
 * @param value where in the word its value begins, 0 if the word has none
 */
public record OptionWord(Option option, int value) {

    /** Finds the option that a word names, empty if it is none of a command's. */
    public static Optional<OptionWord> find(String word, List<OptionGroup> groups) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            Optional<Option> option = OptionGroup.find(equals < 0 ? word : word.substring(0, equals), groups);
            return option.isPresent() ? Optional.of(new OptionWord(option.get(), equals + 1)) : Optional.empty();
        }
        Optional<OptionWord> last = Optional.empty();
        for (int i = 1; i < word.length(); i++) {
            Optional<Option> option = OptionGroup.find("-" + word.charAt(i), groups);
            if (option.isEmpty()) {
                return Optional.empty();
            }
            if (option.get().takesValue()) {
                int next = word.startsWith("=", i + 1) ? i + 2 : i + 1;
                return Optional.of(new OptionWord(option.get(), i + 1 < word.length() ? next : 0));
            }
            last = Optional.of(new OptionWord(option.get(), 0));
        }
        return last;
    }

    /** Returns whether a word is a short option alone, or one that takes a number with that number. */
    static boolean isAlone(String word, List<OptionGroup> groups) {
        Optional<Option> option = OptionGroup.find(word.substring(0, 2), groups);
        if (option.isEmpty() || word.length() == 2) {
            return option.isPresent();
        }
        return option.get().kind() == ValueKind.NUMBER && Digits.areNumber(word.substring(2));
    }
}
