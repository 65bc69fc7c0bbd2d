package mns.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.StringTokenizer;

/** The machine, asked for what takes time to learn and is seldom needed. */
public class Machine {
    private static final int UNKNOWN = -1;

    private int rows = UNKNOWN;
    private int columns;

    /** Returns the rows of the controlling terminal, 0 if it does not say. */
    public int rows() {
        ask();
        return rows;
    }

    /** Returns the columns of the controlling terminal, 0 if it does not say; Java itself cannot ask it. */
    public int columns() {
        ask();
        return columns;
    }

    /** Tells whether a prompt reads its terminal already. */
    public boolean hasPrompt() {
        return false;
    }

    /** Returns the date of today in the time zone of the user. */
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /**
     * Starts a program that shows on the terminal what is written for it.
     *
     * @param command its command line
     * @return a stream whose closing waits for the program's end
     * @throws IOException if it cannot be started
     */
    public OutputStream start(String command) throws IOException {
        Process pager = PagerProcess.start(command);
        started(pager);
        return PagerProcess.to(pager);
    }

    /** Learns of a program that goes on to use the terminal if this process is interrupted. */
    protected void started(Process program) {}

    /** Returns the bytes that the program may take of the machine's memory, 0 if that is not known. */
    public long memory() {
        return 0;
    }

    /** Asks once, for asking starts a process. */
    private void ask() {
        if (rows != UNKNOWN) {
            return;
        }
        rows = 0;
        ProcessBuilder stty = new ProcessBuilder("stty", "size")
                .redirectInput(new File("/dev/tty"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            byte[] answer = stty.start().getInputStream().readAllBytes();
            StringTokenizer size = new StringTokenizer(new String(answer, StandardCharsets.US_ASCII));
            if (size.countTokens() == 2) {
                rows = Integer.parseInt(size.nextToken());
                columns = Integer.parseInt(size.nextToken());
            }
        } catch (IOException | NumberFormatException e) {
            // Then the size is unknown.
        }
    }
}
