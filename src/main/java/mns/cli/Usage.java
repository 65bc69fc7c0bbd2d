package mns.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command understands.
 *
 * @param name its name behind {@code mns}
 * @param operands how its operands are written in help, empty if it takes none
 * @param description one or more sentences
 * @param groups its options
 * @param examples argument lines that work, each with what it does
 */
record Usage(String name, String operands, String description, List<OptionGroup> groups, List<Example> examples) {

    /**
     * An argument line that works.
     *
     * @param line what to type
     * @param does what it does
     */
    record Example(String line, String does) {}

    /** Returns a parser for these options and operands. */
    CommandLine parser() {
        CommandSpec spec = CommandSpec.create().name(name);
        for (OptionGroup group : groups) {
            for (OptionSpec option : group.options()) {
                spec.addOption(option);
            }
        }
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("OPERAND")
                .build());
        CommandLine parser = new CommandLine(spec);
        parser.setExpandAtFiles(false);
        parser.setOverwrittenOptionsAllowed(true);
        return parser;
    }
}
