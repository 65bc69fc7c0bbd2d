package mns.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.InvalidFactBaseException;
import mns.shell.Choice;

/**
 * What may stand where someone is typing; one engine for the shell of this program and those of the system.
 *
 * @param choices what the word may become, in the order in which it is shown
 * @param fileBehind if it may become the name of a file, the part of it that stands before that name
 */
record Completion(List<Choice> choices, Optional<String> fileBehind) {
    static final Completion NOTHING = new Completion(List.of(), Optional.empty());

    /**
     * Completes a word; where the line makes no sense or the fact base cannot be used, with nothing.
     *
     * @param words the words before it, behind the name of the program
     * @param begun the word, maybe empty
     */
    static Completion of(Session session, List<String> words, String begun) {
        try {
            LineBegun line = LineBegun.of(closed(words, begun));
            FactBase base = session.facts(line.facts());
            if (line.command().isPresent()) {
                // A word that is neither a command nor a topic has nothing behind it.
                line.command().get().usage(base);
            }
            return of(line, new Vocabulary(base, line.command()), begun);
        } catch (UsageException | InvalidFactBaseException e) {
            return NOTHING;
        }
    }

    /** Returns the words, but that an option whose value may be left out takes nothing else for it. */
    private static List<String> closed(List<String> words, String begun) {
        List<String> line = new ArrayList<>(words);
        line.add(begun);
        return DayOption.closed(line).subList(0, words.size());
    }

    private static Completion of(LineBegun line, Vocabulary vocabulary, String begun) throws UsageException {
        if (line.waiting().isPresent()) {
            return values(line.waiting().get(), vocabulary, Candidates.of(begun, 0));
        }
        if (line.takesOptions() && begun.startsWith("-")) {
            Optional<OptionWord> option =
                    line.takesForOption(begun) ? OptionWord.find(begun, line.options()) : Optional.empty();
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
            vocabulary.addCommands(candidates);
        } else if (line.takesOperand()) {
            line.command().get().complete(vocabulary, candidates);
        }
        return candidates.toCompletion();
    }

    private static Completion values(Option option, Vocabulary vocabulary, Candidates candidates) {
        Optional<Values> kind = Values.of(option);
        if (kind.isPresent()) {
            vocabulary.add(kind.get(), candidates);
        }
        return candidates.toCompletion();
    }

    /** Dashes have no weight in names, but in options they have: one asks for all names, two for the long ones. */
    private static Completion options(LineBegun line, String begun) {
        Candidates candidates = Candidates.of("", 0);
        for (OptionGroup group : line.options()) {
            for (Option option : group.options()) {
                for (String name : option.names()) {
                    if (line.isWanted(option) && name.regionMatches(true, 0, begun, 0, begun.length())) {
                        candidates.add(name, option.description());
                    }
                }
            }
        }
        return candidates.toCompletion();
    }
}
