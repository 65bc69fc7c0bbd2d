package mns.cli;

import java.io.IOException;
import java.util.List;
import mns.fact.FactBase;
import mns.load.InvalidFactBaseException;

/** Something that the program can be told to do. */
interface Command {

    /** Returns what the command understands. */
    Usage usage();

    /**
     * Returns what the command understands, with what a fact base adds to its help.
     *
     * @throws UsageException if the fact base has no such command
     */
    default Usage usage(FactBase base) throws UsageException {
        return usage();
    }

    /**
     * Returns the words of a line as the parser is to read them.
     *
     * @param words the words behind the command
     * @param usage what the command understands
     */
    default List<String> forParser(List<String> words, Usage usage) {
        return words;
    }

    /** Adds what an operand may become; usually that is anything. */
    default void complete(Vocabulary vocabulary, Candidates candidates) throws UsageException {}

    /**
     * Does what an argument line says.
     *
     * @throws UsageException if the line makes no sense
     * @throws InvalidFactBaseException if the fact base cannot be used
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
