package mns.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** A pager that runs as a process of its own and reads what is written here. */
public final class PagerProcess extends OutputStream {
    /** What only a shell understands, after the same list in git. */
    private static final String SHELL = "|&;<>()$`\\\"'*?[#~=%";

    /** What a shell ends with when a program is not there or may not be run. */
    private static final int NOT_FOUND = 127;

    private static final int NOT_EXECUTABLE = 126;

    private final Process process;
    private final OutputStream in;

    private PagerProcess(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
    }

    /** Starts a pager; colours pass through less unless its user says otherwise, and text is always UTF-8. */
    public static Process start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words(command))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> variables = builder.environment();
        variables.put("LESS", less(variables.get("LESS")));
        variables.putIfAbsent("LESSCHARSET", "utf-8");
        variables.putIfAbsent("LV", "-c");
        return builder.start();
    }

    /** Returns the options of less with the one that passes colours on, and no other codes; quitting and the like stay the user's. */
    static String less(@Nullable String options) {
        return options == null
                ? "FRX"
                : options.isBlank() ? "-R" : "-R " + (options.startsWith("-") ? "" : "-") + options;
    }

    /** Returns what writes to a pager; its own type would be loaded also by who starts none. */
    public static OutputStream to(Process pager) {
        return new PagerProcess(pager);
    }

    /** Returns the words of a command line, which are a shell's where it needs one. */
    public static List<String> words(String command) {
        for (int i = 0; i < command.length(); i++) {
            if (SHELL.indexOf(command.charAt(i)) >= 0) {
                return List.of("/bin/sh", "-c", command);
            }
        }
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(command);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    @Override
    public void write(int b) throws IOException {
        in.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        in.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        in.flush();
    }

    /**
     * Waits for the end of the pager.
     *
     * @throws IOException if it was never started
     */
    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (IOException e) {
            // Its reader has left, and that is no failure.
        }
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                // An interrupt is meant for the pager, which goes on to use the terminal.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        int status = process.exitValue();
        if (status == NOT_FOUND || status == NOT_EXECUTABLE) {
            throw new IOException("it ends with " + status);
        }
    }
}
