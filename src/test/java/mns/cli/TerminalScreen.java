package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A terminal of tmux, in which a command runs, keys are pressed, and what stands on the screen is read. */
final class TerminalScreen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    /** A look at the terminal. */
    private interface Look<T> {
        T look() throws IOException, InterruptedException;
    }

    private final Path socket;
    private final Path work;

    private TerminalScreen(Path socket, Path work) {
        this.socket = socket;
        this.work = work;
    }

    /**
     * Opens a terminal.
     *
     * @param work folder in which the command runs
     * @param variables the whole environment of the command
     * @param command a line for a POSIX shell, after whose end the screen stays
     */
    static TerminalScreen open(Path work, int columns, int rows, Map<String, String> variables, String command)
            throws IOException, InterruptedException {
        TerminalScreen screen = new TerminalScreen(work.resolve("tmux"), work);
        List<String> line = new ArrayList<>(List.of("-f", "/dev/null", "-u", "new-session", "-d"));
        line.addAll(List.of("-x", String.valueOf(columns), "-y", String.valueOf(rows), "env", "-i"));
        variables.forEach((name, value) -> line.add(name + "=" + value));
        line.addAll(List.of("/bin/sh", "-c", command + "; cat"));
        screen.tmux(line);
        return screen;
    }

    /** Tells whether tmux is there. */
    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Types text. */
    TerminalScreen type(String text) throws IOException, InterruptedException {
        tmux(List.of("send-keys", "-l", "--", text));
        return this;
    }

    /** Presses keys, named as tmux names them. */
    TerminalScreen press(String... keys) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("send-keys"));
        line.addAll(List.of(keys));
        tmux(line);
        return this;
    }

    /** Pastes text, which the terminal marks as pasted where the program has asked for that. */
    TerminalScreen paste(String text) throws IOException, InterruptedException {
        tmux(List.of("set-buffer", text));
        tmux(List.of("paste-buffer", "-p"));
        return this;
    }

    TerminalScreen resize(int columns, int rows) throws IOException, InterruptedException {
        tmux(List.of("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows)));
        return this;
    }

    /** Waits until the screen ends with a text; blanks at the ends of lines do not count. */
    TerminalScreen waitForEnd(String text) throws IOException, InterruptedException {
        await(this::text, shown -> shown.endsWith(text), "ends with: " + text);
        return this;
    }

    /** Waits until a text stands on the screen. */
    TerminalScreen waitFor(String text) throws IOException, InterruptedException {
        await(this::text, shown -> shown.contains(text), "contains: " + text);
        return this;
    }

    /** Waits until words stand on the screen, however the terminal breaks their line. */
    TerminalScreen waitForWords(String words) throws IOException, InterruptedException {
        await(this::text, shown -> shown.replace('\n', ' ').contains(words), "contains the words: " + words);
        return this;
    }

    /** Waits until the cursor stands at the start of a line, where no prompt is. */
    TerminalScreen waitForCursorAtStart() throws IOException, InterruptedException {
        await(() -> tmux(List.of("display-message", "-p", "#{cursor_x}")), "0\n"::equals, "is the column 0");
        return this;
    }

    /** Returns what stands on the screen, without blanks at the ends of lines and of the whole. */
    String text() throws IOException, InterruptedException {
        return tmux(List.of("capture-pane", "-p")).replaceAll("(?m) +$", "").stripTrailing();
    }

    /** Returns what stands on the screen with the sequences that style it. */
    String styled() throws IOException, InterruptedException {
        return tmux(List.of("capture-pane", "-p", "-e"));
    }

    /** Returns all lines that ran through the terminal. */
    String all() throws IOException, InterruptedException {
        return tmux(List.of("capture-pane", "-p", "-S", "-"))
                .replaceAll("(?m) +$", "")
                .stripTrailing();
    }

    /** Hangs up, and waits until all that ran here is gone: a shell that is hung up on still writes its history. */
    @Override
    public void close() throws IOException, InterruptedException {
        ProcessHandle first = ProcessHandle.of(Long.parseLong(
                        tmux(List.of("display-message", "-p", "#{pane_pid}")).strip()))
                .orElseThrow();
        List<ProcessHandle> running =
                Stream.concat(Stream.of(first), first.descendants()).toList();
        tmux(List.of("kill-server"));
        await(() -> running, all -> all.stream().noneMatch(ProcessHandle::isAlive), "have ended");
    }

    /** Asks again and again until what is seen is as expected. */
    private static <T> void await(Look<T> look, Predicate<T> expected, String description)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.look();
        while (!expected.test(seen) && System.nanoTime() < end) {
            Thread.sleep(POLL.toMillis());
            seen = look.look();
        }
        assertThat(seen).matches(expected, description);
    }

    private String tmux(List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(work.toFile()).redirectErrorStream(true);
        builder.environment().remove("TMUX");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s says %s", line, out).isZero();
        return out;
    }
}
