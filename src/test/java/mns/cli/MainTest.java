package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mns.cli.command.ExitCode;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import mns.cli.terminal.Session;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody else has caught is told in a sentence, and the process ends with a number that help explains. */
class MainTest {
    @Test
    void anInternalErrorIsReportedWithWhatToDo() {
        assertThat(reported(new IllegalStateException("a tree without leaves")))
                .isEqualTo("mns: internal error: java.lang.IllegalStateException: a tree without leaves; please report"
                        + " it with what you typed\n");
    }

    @Test
    void memoryThatDoesNotSufficeIsAMatterOfTheFactBase() {
        assertThat(reported(new OutOfMemoryError()))
                .isEqualTo(
                        "mns: the fact base needs more memory than the 48 MiB that it may take; give it more, for example"
                                + " MNS_JAVA_OPTS=-Xmx96m\n");
    }

    private static String reported(Throwable fault) {
        Machine machine = new Machine() {
            @Override
            public long memory() {
                return 48 << 20;
            }
        };
        Environment environment = new Environment(Map.of(), false, false, false, "", machine, Optional.empty());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Session(environment, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err)
                .messages(false)
                .report(fault);
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags        | mns: the fact base needs more memory than it may take;
            tags --json | {"error":{"code":"fact_base","message":"the fact base needs more memory than it may take;
            """)
    void memoryThatDoesNotSufficeToTellOfItIsToldAllTheSame(String line, String words) {
        OutputStream lacking = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("none is left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] typed = line.split(" ");
        Environment environment = new Environment(Map.of(), false, false, false, "", new Machine(), Optional.empty());
        Session session = new Session(environment, InputStream.nullInputStream(), lacking, lacking);

        assertThat(Main.run(typed, session, err)).isEqualTo(ExitCode.FACT_BASE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(words);
        assertThat(Main.say(new byte[1], lacking)).isEqualTo(ExitCode.FACT_BASE);
    }

    @Test
    void aReaderThatLeftIsToldFromWhatFails() throws Exception {
        Process reader = new ProcessBuilder("sh", "-c", "exec <&-; echo gone; exec sleep 60").start();
        assertThat(reader.getInputStream().read()).isEqualTo('g');
        IOException broken = catchThrowableOfType(IOException.class, () -> {
            try (OutputStream in = reader.getOutputStream()) {
                in.write(1);
            }
        });
        reader.destroyForcibly();

        assertThat(BrokenPipe.isCauseOf(broken)).isTrue();
        assertThat(BrokenPipe.isCauseOf(new IOException("Resource temporarily unavailable")))
                .isFalse();
        assertThat(BrokenPipe.isCauseOf(new IOException())).isFalse();
    }

    @Test
    void everyExitCodeIsTheOneThatHelpNames() {
        assertThat(Arrays.stream(ExitCode.values()).collect(Collectors.toMap(ExitCode::name, ExitCode::number)))
                .isEqualTo(Map.of(
                        "FOUND", 0,
                        "NOT_FOUND", 1,
                        "USAGE", 2,
                        "FACT_BASE", 3,
                        "FAULT", 70,
                        "OUTPUT", 74,
                        "PIPE_CLOSED", 141));
    }
}
