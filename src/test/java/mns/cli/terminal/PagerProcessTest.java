package mns.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pager is started as its user has written it, by a shell only where nothing else would understand it. */
final class PagerProcessTest {
    @ParameterizedTest
    @ValueSource(
            chars = {'|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '"', '\'', '*', '?', '[', '#', '~', '=', '%'})
    void aCharacterOfTheShellGoesToTheShell(char special) {
        String command = "less " + special + "x";

        assertThat(PagerProcess.words(command)).containsExactly("/bin/sh", "-c", command);
        assertThat(PagerProcess.words(special + "less")).startsWith("/bin/sh", "-c");
    }

    @ParameterizedTest
    @CsvSource({"less -R", "'  less   -R '", "'less\t-R'"})
    void otherwiseItsWordsAreThoseBetweenBlanks(String command) {
        assertThat(PagerProcess.words(command)).containsExactly("less", "-R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/bin/less", "less-2.0_x", "less+F", "less@x:y,z^{}!]"})
    void whatMeansNothingToAShellIsAName(String command) {
        assertThat(PagerProcess.words(command)).containsExactly(command);
    }
}
