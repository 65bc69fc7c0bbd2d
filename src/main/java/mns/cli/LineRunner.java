package mns.cli;

import java.io.IOException;
import java.util.List;
import mns.cli.command.ExitCode;
import mns.cli.options.Defaults;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;

/** Runs argument lines. */
interface LineRunner {

    /**
     * Does what a line says.
     *
     * @param defaults options that hold for the line unless it says otherwise
     * @throws IOException if standard output cannot be written
     */
    ExitCode run(Session session, Defaults defaults, List<String> line) throws IOException;

    /** Reports that a line cannot be run, as text or as JSON, as the line asks for. */
    ExitCode refuse(Session session, Defaults defaults, List<String> line, UsageException reason);
}
