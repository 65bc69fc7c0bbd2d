package mns.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mns.cli.command.ExitCode;
import mns.cli.options.Defaults;
import mns.cli.syntax.ErrorMessage;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import mns.cli.terminal.Messages;
import mns.cli.terminal.Session;

/** The process: nothing else touches its streams, its environment or its end. */
public final class Main {
    private Main() {}

    /** Runs one argument line and ends the process with its exit code. */
    public static void main(String[] line) {
        int number = run(line).number();
        // Ending by exit would load some hundred classes on JDK 21 and later; nothing is left to be done on the way
        // out.
        Runtime.getRuntime().halt(number);
    }

    private static ExitCode run(String[] line) {
        Session session = new Session(
                environment(),
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        Cli cli = new Cli();
        try {
            ExitCode code = cli.run(session, line);
            session.out().flush();
            return code;
        } catch (IOException e) {
            if (readerIsGone(e)) {
                return ExitCode.PIPE_CLOSED;
            }
            messages(cli, session, line)
                    .report(new ErrorMessage(
                            "output", "the output cannot be written: " + e.getMessage(), "", List.of(), ""));
            return ExitCode.OUTPUT;
        } catch (OutOfMemoryError e) {
            messages(cli, session, line).report(e);
            return ExitCode.FACT_BASE;
        } catch (RuntimeException | Error e) {
            messages(cli, session, line).report(e);
            return ExitCode.FAULT;
        }
    }

    private static Messages messages(Cli cli, Session session, String[] line) {
        return cli.messages(session, Defaults.NONE, List.of(line));
    }

    /** The machine that the process runs on. */
    private static final class ProcessHost extends Machine {
        /** Lets an interrupt, which ends the process, wait for a program that goes on to use the terminal, as pagers do. */
        @Override
        protected void started(Process program) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(program)));
        }

        @Override
        public long memory() {
            return Runtime.getRuntime().maxMemory();
        }

        private static void waitFor(Process program) {
            try {
                program.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Environment environment() {
        String terminals = System.getProperty("mns.terminal", "");
        String home = System.getProperty("mns.home", "");
        return new Environment(
                System.getenv(),
                terminals.indexOf('i') >= 0,
                terminals.indexOf('o') >= 0,
                terminals.indexOf('e') >= 0,
                System.getProperty("mns.locale", ""),
                new ProcessHost(),
                home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home)));
    }

    /** The text of the error follows the locale, so a pipe that cannot be written counts as closed in any language. */
    private static boolean readerIsGone(IOException e) {
        if ("Broken pipe".equals(e.getMessage())) {
            return true;
        }
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }
}
