package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;

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
}
