package mns.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        LastWords lastWords = new LastWords(err, List.of(line));
        try {
            Session session = new Session(
                    environment(),
                    new BufferedInputStream(new StandardInput(new FileInputStream(FileDescriptor.in))),
                    new StandardStream(new FileOutputStream(FileDescriptor.out)),
                    new StandardStream(err));
            return run(line, session, lastWords);
        } catch (OutOfMemoryError e) {
            return lastWords.say();
        }
    }

    /** Runs a line and tells what nobody else has caught; a fault that comes while one is told has no other cause. */
    static ExitCode run(String[] line, Session session, LastWords lastWords) {
        Notices notices = new Notices(session, Notices.areForScripts(List.of(line)));
        try {
            ExitCode code = new Cli(session).run(line);
            session.out().flush();
            return code;
        } catch (IOException e) {
            if (BrokenPipe.isCauseOf(e)) {
                return ExitCode.PIPE_CLOSED;
            }
            notices.tell(mistake("output", "the output cannot be written: " + e.getMessage()));
            return ExitCode.OUTPUT;
        } catch (OutOfMemoryError e) {
            return tellOf(e, notices, lastWords);
        } catch (RuntimeException | Error e) {
            notices.tell(mistake(e));
            return ExitCode.FAULT;
        }
    }

    private static ExitCode tellOf(OutOfMemoryError fault, Notices notices, LastWords lastWords) {
        try {
            notices.tell(mistake(fault));
            return ExitCode.FACT_BASE;
        } catch (RuntimeException | Error e) {
            // A class that lacked memory when it was first needed fails in another way when it is needed again.
            return lastWords.say();
        }
    }

    /** Returns what is told of something that nobody else has caught. */
    static Mistake mistake(Throwable fault) {
        return fault instanceof OutOfMemoryError
                ? mistake("fact_base", needsMemory())
                : mistake("fault", "a fault of the program: " + fault + "; please report it with what you typed");
    }

    private static String needsMemory() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        return "the fact base needs more memory than the " + most
                + " MiB that it may take; give it more, for example MNS_JAVA_OPTS=-Xmx"
                + 2 * most + "m";
    }

    /**
     * Lets an interrupt, which ends the process, wait for a program that goes on to use the terminal, as pagers do.
     */
    static void waitIfInterrupted(Process program) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(program)));
    }

    private static void waitFor(Process program) {
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Mistake mistake(String code, String message) {
        return new Mistake(code, message, "", List.of(), "");
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
                new Host(),
                home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home)));
    }
}
