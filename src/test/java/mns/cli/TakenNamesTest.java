package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import mns.cli.help.HelpText;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No topic has a name that the command line or its shell takes for something else. */
class TakenNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit",
                "quit",
                "help",
                "list",
                "topics",
                "diff",
                "publish",
                "import",
                "init",
                "prepare",
                "shell",
                "check",
                "mns",
                "exit-codes",
                "formats",
                "queries",
                "environment",
                "facts",
                "scripts",
                "timeline",
                "schema"
            })
    void aCheckRefusesATakenNameAndSaysWhichAreTaken(String name) {
        Run run = check(name);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .contains("10:21: \"" + name + "\" cannot be the name of a topic; these are taken: ")
                .contains("/topics/0/id");
        assertThat(taken(run))
                .contains(name, "exit", "quit", "help", "search", "topics")
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyWordOfTheProgramIsTaken(String word) {
        assertThat(TakenNames.all(Commands.NAMES)).contains(word);
    }

    static Stream<String> known() {
        return Stream.of(Commands.NAMES.stream(), ShellLine.LEAVING.stream(), HelpText.SUBJECTS.stream())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__complete", "Exit", "-", "--help", "#", "?", "lights/1"})
    void whatHasNotTheFormOfANameIsRefusedForThat(String name) {
        assertThat(check(name).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "exits", "lamps", "1", "1-3", "true"})
    void otherNamesAreFree(String name) {
        assertThat(check(name).exit()).isZero();
    }

    @Test
    void theBundledBaseUsesNoneOfThem() {
        assertThat(new MnsRunner().run("check").exit()).isZero();
    }

    private static String[] taken(Run run) {
        String list = run.out().split("these are taken: ")[1];
        return Arrays.stream(list.substring(0, list.indexOf(" (")).split(", ")).toArray(String[]::new);
    }

    private static Run check(String topic) {
        String text = SmallBase.TEXT.replace("lamps/", topic + "/").replace("\"lamps\"", '"' + topic + '"');
        return new MnsRunner().reading(text.getBytes(StandardCharsets.UTF_8)).run("check", "-");
    }
}
