package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody else has caught is told in a sentence, and the process ends with a number that help explains. */
class MainTest {
    @Test
    void anInternalErrorIsReportedWithWhatToDo() {
        assertThat(Main.mistake(new IllegalStateException("a tree without leaves")))
                .isEqualTo(new Mistake(
                        "fault",
                        "a fault of the program: java.lang.IllegalStateException: a tree without leaves; please report it"
                                + " with what you typed",
                        "",
                        List.of(),
                        ""));
    }

    @Test
    void memoryThatDoesNotSufficeIsAMatterOfTheFactBase() {
        long most = Runtime.getRuntime().maxMemory() / (1024 * 1024);

        assertThat(Main.mistake(new OutOfMemoryError()))
                .isEqualTo(new Mistake(
                        "fact_base",
                        "the fact base needs more memory than the " + most
                                + " MiB that it may take; give it more, for example MNS_JAVA_OPTS=-Xmx" + most * 2
                                + "m",
                        "",
                        List.of(),
                        ""));
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
        Environment environment = new Environment(Map.of(), false, false, false, "", new Host(), Optional.empty());
        Session session = new Session(environment, InputStream.nullInputStream(), lacking, lacking);

        assertThat(Main.run(typed, session, new LastWords(err, List.of(typed)))).isEqualTo(ExitCode.FACT_BASE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(words);
        assertThat(new LastWords(lacking, List.of()).say()).isEqualTo(ExitCode.FACT_BASE);
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
