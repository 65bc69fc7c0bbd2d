package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options that belong together in help.
 *
 * @param heading what they are about
 * @param options the options
 */
public record OptionGroup(String heading, List<Option> options) {
    /** Returns this group without one of its options, which a command has no use for. */
    public OptionGroup without(String name) {
        List<Option> others = new ArrayList<>();
        for (Option option : options) {
            if (!option.longestName().equals(name)) {
                others.add(option);
            }
        }
        return new OptionGroup(heading, others);
    }

    /** Finds the option with a name, empty if it is none of some groups. */
    static Optional<Option> find(String name, List<OptionGroup> groups) {
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
