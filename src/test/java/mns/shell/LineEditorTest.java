package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line is drawn anew as long as it is typed, and never behind its end. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class LineEditorTest {
    private final PipedOutputStream keys = new PipedOutputStream();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void aLineThatIsTypedIsDrawnAnewInTheNewSize() throws Exception {
        try (Terminal terminal = terminal()) {
            LineEditor editor = new LineEditor(terminal);
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> editor.readLine("sign> "));
            type("tags");
            waitFor("tags");
            screen.reset();

            editor.handleSignal(Terminal.Signal.WINCH);

            waitFor("sign> tags");
            type("\r");
            assertThat(line.get()).isEqualTo("tags");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WINCH", "CONT"})
    void aLineThatIsDoneIsNotDrawnAgain(Terminal.Signal signal) throws Exception {
        try (Terminal terminal = terminal()) {
            LineEditor editor = new LineEditor(terminal);
            type("tags\r");
            assertThat(editor.readLine("sign> ")).isEqualTo("tags");
            screen.reset();

            editor.handleSignal(signal);

            terminal.flush();
            assertThat(screen.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    private Terminal terminal() throws Exception {
        Terminal terminal =
                new ExternalTerminal("test", "screen", new PipedInputStream(keys), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        return terminal;
    }

    private void type(String text) throws Exception {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private void waitFor(String text) throws Exception {
        while (!screen.toString(StandardCharsets.UTF_8).contains(text)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
