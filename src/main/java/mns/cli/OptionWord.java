package mns.cli;

import java.util.List;
import java.util.Optional;

/**
 * An option as a word names it.
 *
 * @param option the option; of several joined letters, the last or the one that takes a value
 * @param value where in the word its value begins, 0 if the word has none
 */
record OptionWord(Option option, int value) {

    /** Finds the option that a word names, empty if it is none of a command's. */
    static Optional<OptionWord> find(String word, List<OptionGroup> groups) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            Optional<Option> option = option(equals < 0 ? word : word.substring(0, equals), groups);
            return option.isPresent() ? Optional.of(new OptionWord(option.get(), equals + 1)) : Optional.empty();
        }
        Optional<OptionWord> last = Optional.empty();
        for (int i = 1; i < word.length(); i++) {
            Optional<Option> option = option("-" + word.charAt(i), groups);
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

    /**
     * Tells whether a word means an option. In a search, where a hyphen before a word leaves the word out, only a long
     * name does, a short one that stands alone, and the short one of the limit with its number.
     */
    static boolean isMeantBy(String word, Usage usage) {
        if (word.length() < 2 || !word.startsWith("-")) {
            return false;
        }
        if (word.startsWith("--") || !usage.name().equals(SearchCommand.NAME)) {
            return true;
        }
        return word.length() == 2 ? option(word, usage.groups()).isPresent() : isLimit(word);
    }

    private static boolean isLimit(String word) {
        for (int i = ListOptions.SHORT_LIMIT.length(); i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return word.startsWith(ListOptions.SHORT_LIMIT);
    }

    private static Optional<Option> option(String name, List<OptionGroup> groups) {
        for (OptionGroup group : groups) {
            for (Option option : group.options()) {
                if (option.names().contains(name)) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }
}
