package mns.cli.complete;

import java.util.List;
import java.util.Optional;
import mns.cli.options.CommonOptions;
import mns.cli.options.GlobalOptions;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.OptionWord;

/** The words of a line that is still being typed, without the one at its end. */
final class PartialLine {
    private final CommandSyntax usage;
    private final Optional<String> command;
    private final LineScan leading;
    private final LineScan rest;

    private PartialLine(CommandSyntax usage, Optional<String> command, LineScan leading, LineScan rest) {
        this.usage = usage;
        this.command = command;
        this.leading = leading;
        this.rest = rest;
    }

    /**
     * Reads words.
     *
     * @param words those after the name of the program
     * @param next the word that is being typed, which an option whose value may be left out need not take
     */
    static PartialLine of(CommandTable commands, List<String> words, String next) {
        CommandSyntax any = GlobalOptions.anyCommand();
        LineScan leading = LineScan.beforeCommand(words, any.groups());
        if (leading.read() == words.size()) {
            return new PartialLine(any, Optional.empty(), leading, leading.without(next));
        }
        String command = words.get(leading.read());
        CommandSyntax usage = commands.usage(command);
        LineScan rest = usage.scan(words.subList(leading.read() + 1, words.size()));
        return new PartialLine(usage, Optional.of(command), leading, rest.without(next));
    }

    /** Returns the name of the command, empty if none is named so far. */
    Optional<String> command() {
        return command;
    }

    /** Returns the option whose value comes next. */
    Optional<Option> waiting() {
        return rest.waiting();
    }

    /** Returns the fact base that an option names. */
    Optional<String> facts() {
        Optional<String> facts = rest.value(CommonOptions.FACTS);
        return facts.isPresent() ? facts : leading.value(CommonOptions.FACTS);
    }

    /** Returns the option that a word names. */
    Optional<OptionWord> option(String word) {
        return rest.looksLikeOption(word) ? OptionWord.find(word, usage.groups()) : Optional.empty();
    }

    /** Returns whether a word can still be an option. */
    boolean takesOptions() {
        return leading.takesOptions() && rest.takesOptions();
    }

    /** Returns whether the command has no operands at all. */
    boolean takesOptionsOnly() {
        return usage.operands().isEmpty();
    }

    /** Returns whether the command takes an operand more. */
    boolean takesOperand() {
        return rest.operands() == 0 || usage.operands().contains("...");
    }

    /** Returns the options that the command understands; before it is named, those of any. */
    List<OptionGroup> options() {
        return usage.groups();
    }

    /** Returns whether it makes sense to type an option, be it again. */
    boolean isWanted(Option option) {
        return option.repeated() || !(leading.has(option) || rest.has(option));
    }
}
