package mns.cli.command;

import java.io.IOException;
import java.util.List;
import mns.cli.complete.CompletableCommand;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Dashes;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;

/** Something that the program can be told to do. */
public interface Command extends CompletableCommand {

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
     * @throws UsageException if the line makes no sense
     * @throws InvalidFactBaseException if the fact base cannot be used
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
