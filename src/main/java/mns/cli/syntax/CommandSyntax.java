package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command understands.
 *
 * @param name its name after {@code mns}
 * @param operands how its operands are written in help, empty if it takes none
 * @param summary what it does, in a line of the help of the program
 * @param description one or more sentences
 * @param groups its options
 * @param examples argument lines that work, each with what it does
 * @param leavesOut whether a hyphen before an operand says something of it, so that of the short options only one that is
 *     alone, or one that takes a number with that number, is an option
 */
public record CommandSyntax(
        String name,
        String operands,
        String summary,
        String description,
        List<OptionGroup> groups,
        List<Example> examples,
        boolean leavesOut) {

    /** Makes the lists of repeated values; picocli's own factory would look through every jar for Groovy. */
    private static final IFactory LISTS = new IFactory() {
        @Override
        public <T> T create(Class<T> type) {
            return type.cast(new ArrayList<String>());
        }
    };

    /**
     * An argument line that works.
     *
     * @param line what to type
     * @param does what it does
     */
    public record Example(String line, String does) {}

    /** Makes a syntax in which an unknown option is a mistake. */
    public CommandSyntax(
            String name,
            String operands,
            String summary,
            String description,
            List<OptionGroup> groups,
            List<Example> examples) {
        this(name, operands, summary, description, groups, examples, false);
    }

    /** Returns the same with operands that may begin with a hyphen. */
    public CommandSyntax leavingOut() {
        return new CommandSyntax(name, operands, summary, description, groups, examples, true);
    }

    /** Reads the words after the command. */
    public LineScan scan(List<String> words) {
        return LineScan.of(words, groups, leavesOut);
    }

    /** Returns the words after the command with the options before the operands, between them the end of options. */
    public List<String> ordered(List<String> words) {
        return LineScan.ordered(words, groups, leavesOut);
    }

    /** Returns the same with more options. */
    public CommandSyntax and(List<OptionGroup> others) {
        List<OptionGroup> all = new ArrayList<>(groups);
        all.addAll(others);
        return new CommandSyntax(name, operands, summary, description, all, examples, leavesOut);
    }

    /** Returns whether an option is one of these, and takes a value here if it does there. */
    public boolean has(Option option) {
        for (OptionGroup group : groups) {
            for (Option each : group.options()) {
                if (each.longestName().equals(option.longestName()) && each.takesValue() == option.takesValue()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether one of these options takes values of a kind. */
    public boolean takes(ValueKind kind) {
        for (OptionGroup group : groups) {
            for (Option each : group.options()) {
                if (each.kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the same with other examples. */
    public CommandSyntax withExamples(Example... others) {
        return new CommandSyntax(name, operands, summary, description, groups, List.of(others), leavesOut);
    }

    /**
     * Returns a parser for operands and such of these options as are among some words: each option takes its time to make,
     * and one that is never typed is not missed.
     */
    public CommandLine parser(List<String> words) {
        LineScan scan = scan(words);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, LISTS).name(name);
        for (OptionGroup group : groups) {
            for (Option option : group.options()) {
                if (scan.has(option)) {
                    spec.addOption(option.spec());
                }
            }
        }
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("OPERAND")
                .build());
        CommandLine parser = new CommandLine(spec, LISTS);
        parser.setExpandAtFiles(false);
        parser.setOverwrittenOptionsAllowed(true);
        return parser;
    }
}
