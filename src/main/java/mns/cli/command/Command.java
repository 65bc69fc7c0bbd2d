package mns.cli.command;

import java.io.IOException;
import java.util.List;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Dashes;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;

/** Something that the program can be told to do. */
public interface Command {

    /** Returns what the command understands. */
    CommandSyntax usage();

    /**
     * Returns what the command understands, with what a fact base adds to its help.
     *
     * @throws UsageException if the fact base has no such command
     */
    default CommandSyntax usage(FactBase base) throws UsageException {
        return usage();
    }

    /** Returns the names of the fields that the rows of its answer may have. */
    default List<String> fields() {
        return List.of();
    }

    /** Adds what an operand may become; usually that is anything. */
    default void complete(Vocabulary vocabulary, Candidates candidates) throws UsageException {}

    /**
     * Returns the words of a line as the parser is to read them.
     *
     * @param words the words after the command
     * @param usage what the command understands
     */
    default List<String> forParser(List<String> words, CommandSyntax usage) {
        return Dashes.asOptions(words, usage);
    }

    /**
     * Tells whether a line has a word that can only ask for help.
     *
     * @throws UsageException if the line makes no sense
     */
    default boolean asksForHelp(Arguments arguments, Session session) throws UsageException {
        return false;
    }

    /**
     * Does what an argument line says.
     *
     * @throws UsageException if the line is invalid
     * @throws mns.load.json.InvalidFactBaseException if the fact base cannot be used
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
