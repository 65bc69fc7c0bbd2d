package mns.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mns.cli.command.ExitCode;
import mns.cli.options.Defaults;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.ErrorMessage;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import mns.cli.terminal.Messages;
import mns.cli.terminal.Session;

/** The process: nothing else touches its streams, its environment or its end. */
public final class Main {
    private static final String MEMORY_MESSAGE =
            "the fact base needs more memory than it may take; give it more, for example MNS_JAVA_OPTS=-Xmx1g";

    /** What is said where no memory is left to say it with, so it is made before any runs out. */
    private static final byte[] MEMORY = ("mns: " + MEMORY_MESSAGE + "\n").getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] MEMORY_JSON = ("{\"error\":{\"code\":\"fact_base\",\"message\":\"" + MEMORY_MESSAGE
                    + "\",\"suggestions\":[]}}\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    private Main() {}

    /** Runs one argument line and ends the process with its exit code. */
    public static void main(String[] line) {
        int number = run(line).number();
        // Ending by exit would load some hundred classes on JDK 21 and later; nothing is left to be done on the way
        // out.
        Runtime.getRuntime().halt(number);
    }

    static ExitCode run(String[] line) {
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        try {
            Session session = new Session(
                    environment(),
                    new FileInputStream(FileDescriptor.in),
                    new StandardStream(new FileOutputStream(FileDescriptor.out)),
                    new StandardStream(err));
            return run(line, session, err);
        } catch (OutOfMemoryError e) {
            return say(MEMORY, err);
        }
    }

    /** Runs a line and reports what nobody else has caught; a fault that comes while one is reported has no other cause. */
    static ExitCode run(String[] line, Session session, OutputStream err) {
        Cli cli = new Cli();
        try {
            ExitCode code = cli.run(session, line);
            session.out().flush();
            if (line.length == 0 || !line[0].equals(CompletionLines.COMMAND)) {
                // Whoever completes a line is still waiting.
                session.own().keep();
            }
            return code;
        } catch (IOException e) {
            if (BrokenPipe.isCauseOf(e)) {
                return ExitCode.PIPE_CLOSED;
            }
            messages(cli, session, line)
                    .report(new ErrorMessage(
                            "output", "the output cannot be written: " + e.getMessage(), "", List.of(), ""));
            return ExitCode.OUTPUT;
        } catch (OutOfMemoryError e) {
            return reportMemory(e, cli, session, line, err);
        } catch (RuntimeException | Error e) {
            messages(cli, session, line).report(e);
            return ExitCode.FAULT;
        }
    }

    private static ExitCode reportMemory(
            OutOfMemoryError fault, Cli cli, Session session, String[] line, OutputStream err) {
        boolean json = List.of(line).contains(OutputOptions.JSON);
        try {
            Messages messages = messages(cli, session, line);
            json = messages.areJson();
            messages.report(fault);
            return ExitCode.FACT_BASE;
        } catch (RuntimeException | Error e) {
            // A class that lacked memory when it was first needed fails in another way when it is needed again.
            return say(json ? MEMORY_JSON : MEMORY, err);
        }
    }

    static ExitCode say(byte[] lastWords, OutputStream err) {
        try {
            err.write(lastWords);
        } catch (IOException | OutOfMemoryError e) {
            // The exit code still tells.
        }
        return ExitCode.FACT_BASE;
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
}
