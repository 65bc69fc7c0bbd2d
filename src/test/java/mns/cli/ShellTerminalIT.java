package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell minds the terminal: its size, its signals, its colours, the pager on it. */
final class ShellTerminalIT extends ShellScene {
    private static final String MODES = "modes() { stty -a | tail -n +2; }; before=$(modes); ";
    private static final String COMPARED = "[ \"$before\" = \"$(modes)\" ] && echo same";

    @Test
    void itNamesItsFactsAndWaits() throws Exception {
        open("");
        assertThat(screen.text()).isEqualTo(WELCOME + PROMPT);
    }

    @Test
    void longTextGoesThroughThePagerAndBack() throws Exception {
        variables.put("LESS", "R");
        open("");
        screen.resize(60, 8).type("search light").press("Enter").waitForEnd("\n:");
        screen.type("G").waitForEnd("(END)");
        screen.press("q").waitForEnd(PROMPT).type("lights 4 -c").press("Enter").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void textFitsTheTerminalAsItIsNow() throws Exception {
        open("");
        screen.type("lights 1")
                .press("Enter")
                .waitFor("\n    The light at S\u00fcdkap shone white and was seen for 18 nautical miles.\n");
        screen.waitForEnd(PROMPT).resize(40, 24).type("lights 1").press("Enter");
        screen.waitFor("\n    The light at S\u00fcdkap shone white and\n    was seen for 18 nautical miles.\n")
                .waitForEnd(PROMPT);
    }

    @Test
    void ctrlCStopsASearch() throws Exception {
        variables.put("MNS_FACTS", manyLights(120_000).toString());
        open("", "mns>");
        screen.paste("search lamp oil --json\nlights 8 --fields id")
                .waitForEnd("\n> lights 8 --fields id")
                .press("Enter")
                .waitForCursorAtStart();
        screen.press("C-c").waitForEnd("^C" + PROMPT);
        // A base of this size is said to be one to prepare, once.
        enter("lights 7 --fields id").waitFor("\nlights/7\n").waitForEnd(PROMPT);
        assertThat(screen.all()).doesNotContain("{");
    }

    @Test
    void ctrlCLeavesNoColour() throws Exception {
        variables.put("MNS_FACTS", manyLights(20_000).toString());
        open("", "mns>");
        screen.type("lights --no-pager -m lamp")
                .press("Enter")
                .waitFor("lights/2")
                .press("C-c");
        screen.waitForEnd(PROMPT);
        assertThat(screen.styled()).as("the last colour is none").containsPattern("\u001b\\[(0|39|49)m[^\u001b]*\\z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", "C-d"})
    void itEndsWithSuccess(String way) throws Exception {
        open("", "mns>", MODES + "\"$MNS\" shell; echo \"left with $?\"; " + COMPARED);
        enter("nonsense").waitForEnd(PROMPT);
        if (way.startsWith("C-")) {
            screen.press(way);
        } else {
            screen.type(way).press("Enter");
        }
        screen.waitForEnd("\nleft with 0\nsame");
    }

    @Test
    void aTerminatedShellLeavesTheTerminalAsItWas() throws Exception {
        open("", "mns>", MODES + "sh -c 'echo $$ > pid; exec \"$MNS\" shell'; echo \"left with $?\"; " + COMPARED);
        long shell = Long.parseLong(Files.readString(work.resolve("pid")).strip());
        ProcessHandle.of(shell).orElseThrow().destroy();
        screen.waitFor("left with 143\nsame");
    }

    @Test
    void insideOfItselfItSaysSo() throws Exception {
        open("");
        enter("shell").waitForEnd("\nmns: this is the shell already; shell SCRIPT runs a script" + PROMPT);
        Files.writeString(work.resolve("lookups.mns"), "lights 4 -c\nexit\nlights -c\n");
        enter("shell lookups.mns").waitForEnd("lookups.mns\n1" + PROMPT);
    }

    @Test
    void itsFactsMayBeNamedBeforeIt() throws Exception {
        Path base = Path.of(variables.remove("MNS_FACTS"));
        open("", "mns>", "\"$MNS\" --facts " + base + " shell");
        assertThat(screen.text()).isEqualTo(WELCOME + PROMPT);
        enter("lights 4 --fields id").waitForEnd("\nlights/4" + PROMPT);
        screen.type("keep").press("Tab").waitForEnd("mns> keepers");
    }

    @Test
    void itsOptionsHoldForEveryLine() throws Exception {
        open("--output jsonl --fields id");
        enter("lights 4").waitForEnd("lights 4\n{\"id\":\"lights/4\"}" + PROMPT);
        enter("lights 4 -c").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void itCanBePutAsideAndTakenUpAgain() throws Exception {
        variables.put("PS1", "bash: ");
        open("", "bash:", "bash --norc --noprofile -i");
        enter("\"$MNS\" shell").waitForEnd(PROMPT);
        screen.type("lights")
                .waitForEnd("mns> lights")
                .press("C-z")
                .waitForEnd("\nbash:")
                .type("fg")
                .press("Enter")
                .waitForEnd("mns> lights");
        enter(" 4 -c").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void aTerminalThatKnowsNothingWillDo() throws Exception {
        variables.put("TERM", "dumb");
        open("", "mns>", "\"$MNS\" shell; echo \"left with $?\"");
        enter("lights 4 -c").waitForEnd("\n1" + PROMPT);
        screen.press("C-d").waitForEnd("> left with 0");
    }

    @Test
    void withoutColoursNoneIsSent() throws Exception {
        variables.put("NO_COLOR", "1");
        earlier("lights 4\n");
        open("");
        screen.type("lig")
                .press("Tab")
                .waitForEnd("mns> lights")
                .press("Enter")
                .waitFor("lights/4")
                .waitForEnd(PROMPT);
        screen.type("show keepers/").press("Tab").waitFor("(First woman keeper)");
        screen.press("Tab").waitForEnd("(No ship lost)");
        assertThat(screen.styled()).doesNotContainPattern("\u001b\\[(\\d+;)*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]");
    }
}
