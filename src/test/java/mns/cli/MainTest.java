package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mns.cli.command.ExitCode;
import mns.cli.syntax.Mistake;
import org.junit.jupiter.api.Test;

/** What nobody else has caught is told in a sentence, and the process ends with a number that help explains. */
class MainTest {
    @Test
    void aFaultIsToldWithWhatToDo() {
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
