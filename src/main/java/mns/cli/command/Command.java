package mns.cli.command;

import java.io.IOException;
import java.util.List;
import mns.cli.complete.CompletableCommand;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;

/** Something that the program can do. */
public interface Command extends CompletableCommand {

    /**
     * Returns the words of a line as the parser is to read them.
     *
     * @param words the words after the command
     * @param usage what the command understands
     */
    default List<String> forParser(List<String> words, CommandSyntax usage) {
        return words;
    }

    /**
     * Does what an argument line says.
     *
     * @throws UsageException if the line is invalid
     * @throws InvalidFactBaseException if the fact base cannot be used
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
