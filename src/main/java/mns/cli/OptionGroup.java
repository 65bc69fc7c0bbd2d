package mns.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that belong together in help.
 *
 * @param heading what they are about
 * @param options the options, made anew for each command
 */
record OptionGroup(String heading, List<OptionSpec> options) {

    /** Returns an option that is there or not. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Returns an option with a value; if it is repeated, the last one counts. */
    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Returns an option with a value that may be repeated. */
    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
