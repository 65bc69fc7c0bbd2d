package mns.cli.complete;

import java.util.List;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.fact.FactBase;

/** What completion has to know of a command. */
public interface CompletableCommand {

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
}
