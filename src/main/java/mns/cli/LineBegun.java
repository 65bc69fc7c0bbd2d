package mns.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a line that is still being typed, without the one that is begun.
 *
 * <p>The parser takes whole lines only; this reads half of one by the same options, and passes over what it does not know.
 */
final class LineBegun {
    static final String END_OF_OPTIONS = "--";

    private Usage usage = LeadingOptions.anyCommand();
    private Optional<Command> command = Optional.empty();
    private Optional<Option> waiting = Optional.empty();
    private Optional<String> facts = Optional.empty();
    private final Set<String> typed = new HashSet<>();
    private int operands;
    private boolean optionsEnded;

    private LineBegun() {}

    /**
     * Reads words.
     *
     * @param words those behind the name of the program
     */
    static LineBegun of(List<String> words) {
        LineBegun line = new LineBegun();
        for (String word : words) {
            line.take(word);
        }
        return line;
    }

    /** Returns the command, empty if none is named so far. */
    Optional<Command> command() {
        return command;
    }

    /** Returns the option whose value comes next. */
    Optional<Option> waiting() {
        return waiting;
    }

    /** Returns the fact base that an option names. */
    Optional<String> facts() {
        return facts;
    }

    /** Tells whether a word can still be an option. */
    boolean takesOptions() {
        return !optionsEnded;
    }

    /** Tells whether the command has no operands at all. */
    boolean takesOptionsOnly() {
        return usage.operands().isEmpty();
    }

    /** Tells whether the command takes an operand more. */
    boolean takesOperand() {
        return operands == 0 || usage.operands().contains("...");
    }

    /** Returns the options that the command understands; before it is named, those of any. */
    List<OptionGroup> options() {
        return usage.groups();
    }

    /** Tells whether it makes sense to type an option, be it again. */
    boolean isWanted(Option option) {
        return option.repeated() || !typed.contains(option.longestName());
    }

    /** Tells whether the command is the one of a name. */
    boolean isOf(String name) {
        return command.isPresent() && usage.name().equals(name);
    }

    /** Tells whether a word would be taken for an option, or for the value of one. */
    boolean takesForOption(String word) {
        return waiting.isPresent() || (takesOptions() && OptionWord.isMeantBy(word, usage));
    }

    /** Takes the next word. */
    void take(String word) {
        if (waiting.isPresent()) {
            takeValue(waiting.get(), word);
            waiting = Optional.empty();
        } else if (takesOptions() && word.equals(END_OF_OPTIONS)) {
            optionsEnded = true;
        } else if (takesForOption(word)) {
            takeOption(word);
        } else if (command.isEmpty()) {
            command = Optional.of(Verbs.command(word));
            usage = command.get().usage();
        } else {
            operands++;
        }
    }

    private void takeOption(String word) {
        Optional<OptionWord> found = OptionWord.find(word, usage.groups());
        if (found.isEmpty()) {
            return;
        }
        Option option = found.get().option();
        typed.add(option.longestName());
        if (found.get().value() > 0) {
            takeValue(option, word.substring(found.get().value()));
        } else if (option.takesValue()) {
            waiting = Optional.of(option);
        }
    }

    private void takeValue(Option option, String value) {
        if (option.longestName().equals(CommonOptions.FACTS)) {
            facts = Optional.of(value);
        }
    }
}
