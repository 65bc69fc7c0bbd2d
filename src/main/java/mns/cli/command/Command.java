package mns.cli.command;

import java.io.IOException;
import mns.cli.complete.CompletableCommand;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;

/** Something that the program can be told to do. */
public interface Command extends CompletableCommand {

    /**
     * Does what an argument line says.
     *
     * @throws UsageException if the line makes no sense
     * @throws InvalidFactBaseException if the fact base cannot be used
     * @throws IOException if the output cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
