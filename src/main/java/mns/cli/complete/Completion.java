package mns.cli.complete;

import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.OptionWord;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.shell.Choice;

/**
 * What can come where someone is typing; one engine for the shell of this program and those of the system.
 *
 * @param choices what the word may become, in the order in which it is shown
 * @param beforeFile if it may become the name of a file, the part of it that is before that name
 * @param cut whether there are more choices than anybody looks through, so that some are left out
 */
public record Completion(List<Choice> choices, Optional<String> beforeFile, boolean cut) {
    public static final Completion NOTHING = new Completion(List.of(), Optional.empty(), false);

    /**
     * Completes a word; where the line is invalid or the fact base cannot be used, with nothing.
     *
     * @param commands the commands that a line can name
     * @param words the words before it, after the name of the program
     * @param begun the word, maybe empty
     */
    public static Completion of(CommandTable commands, Session session, List<String> words, String begun) {
        try {
            PartialLine line = PartialLine.of(commands, words, begun);
            FactBase base = session.facts(line.facts());
            List<String> fields = List.of();
            if (line.command().isPresent()) {
                // A word that is neither a command nor a topic has nothing after it.
                commands.usage(line.command().get(), base);
                fields = commands.fields(line.command().get());
            }
            return of(commands, line, new Vocabulary(base, fields), begun);
        } catch (UsageException | InvalidFactBaseException e) {
            return NOTHING;
        }
    }

    private static Completion of(CommandTable commands, PartialLine line, Vocabulary vocabulary, String begun)
            throws UsageException {
        if (line.waiting().isPresent()) {
            return values(line.waiting().get(), vocabulary, Candidates.of(begun, 0));
        }
        if (line.takesOptions() && begun.startsWith("-")) {
            Optional<OptionWord> option = line.option(begun);
            return option.isPresent() && option.get().value() > 0
                    ? values(
                            option.get().option(),
                            vocabulary,
                            Candidates.of(begun, option.get().value()))
                    : options(line, begun);
        }
        if (line.command().isPresent() && line.takesOptionsOnly() && begun.isEmpty() && line.takesOptions()) {
            return options(line, begun);
        }
        Candidates candidates = Candidates.of(begun, 0);
        if (line.command().isEmpty()) {
            CommandWords.add(commands, vocabulary, candidates);
        } else if (line.takesOperand()) {
            commands.complete(line.command().get(), vocabulary, candidates);
        }
        return of(candidates);
    }

    private static Completion values(Option option, Vocabulary vocabulary, Candidates candidates) {
        if (option.kind() != null) {
            vocabulary.add(option.kind(), candidates);
        }
        return of(candidates);
    }

    private static Completion of(Candidates candidates) {
        return new Completion(candidates.choices(), candidates.beforeFile(), candidates.areCut());
    }

    /** Dashes have no weight in names, but in options they have: one asks for all names, two for the long ones. */
    private static Completion options(PartialLine line, String begun) {
        Candidates candidates = Candidates.of("", 0);
        for (OptionGroup group : line.options()) {
            for (Option option : group.options()) {
                for (String name : option.visibleNames()) {
                    if (line.isWanted(option) && name.regionMatches(true, 0, begun, 0, begun.length())) {
                        candidates.add(name, option.description());
                    }
                }
            }
        }
        return of(candidates);
    }
}
