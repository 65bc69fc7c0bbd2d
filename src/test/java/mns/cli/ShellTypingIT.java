package mns.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** At the prompt words are completed, and the lines typed are run. */
final class ShellTypingIT extends ShellScene {
    @Test
    void aWordIsCompletedAndTheNextMayFollow() throws Exception {
        open("");
        screen.type("ta").press("Tab").waitForEnd("mns> tags").type("-");
        screen.waitForEnd("mns> tags -").type("-c").press("Tab").waitFor("mns> tags --co\n--confidence");
    }

    @Test
    void anIdIsChosenByItsTitleFromAMenu() throws Exception {
        open("");
        screen.type("show keepers/").press("Tab").waitFor("keepers/first-woman").waitFor("(First woman keeper)");
        screen.press("Tab", "Tab").waitFor("mns> show keepers/first-woman\n");
        screen.press("Enter").waitForEnd("mns> show keepers/first-woman");
        screen.press("Enter").waitFor("title        First woman keeper").waitForEnd(PROMPT);
    }

    @Test
    void aWordInQuotesIsCompletedInQuotes() throws Exception {
        open("");
        screen.type("lights --source 'light").press("Tab").waitForEnd("mns> lights --source 'light-list'");
    }

    @Test
    void aFileIsCompletedAfterItsOption() throws Exception {
        Files.createDirectories(work.resolve("two words"));
        Files.copy(Path.of(MnsRunner.LIGHTHOUSE), work.resolve("two words/lights.json"));
        open("");
        screen.type("lights 4 --facts tw").press("Tab").waitForEnd("--facts two\\ words/");
        screen.press("Tab").waitForEnd("--facts two\\ words/lights.json");
        screen.press("Enter").waitFor(NORTH_LIGHT).waitForEnd(PROMPT);
    }

    @Test
    void aWordWhoseQuotesAreClosedIsCompletedToo() throws Exception {
        open("");
        screen.type("show 'keepers'/")
                .press("Tab")
                .waitFor("(First woman keeper)")
                .press("Tab", "Tab");
        screen.waitFor("mns> show keepers/first-woman\n");
    }

    @Test
    void aMistakeIsReportedAndThePromptComesBack() throws Exception {
        open("");
        enter("ligths").waitForWords("did you mean lights?");
        enter("lights 4").waitFor(NORTH_LIGHT);
    }

    @Test
    void aQuoteGoesOnInTheNextLine() throws Exception {
        open("");
        screen.type("lights -m 'lit")
                .press("Enter")
                .waitForEnd("\n>")
                .type("by gas'")
                .press("C-c");
        screen.waitForEnd(PROMPT);
        screen.type("lights -c \\").press("Enter").waitForEnd("\n>").type("4").press("Enter");
        screen.waitForEnd("\n1" + PROMPT);
        screen.type("show 'a").press("Enter").waitForEnd("\n>").type(" b'").press("Enter");
        screen.waitFor("there is no fact \"a^J b\"").waitForEnd(PROMPT);
    }

    @Test
    void theWordsThatLeaveAreCompletedInTheFirstPlaceOnly() throws Exception {
        open("");
        screen.type("ex").press("Tab").type("|").waitForEnd("mns> exit |").press("C-u");
        screen.type("help ex").press("Tab").type("|").waitForEnd("mns> help exit-codes |");
    }

    @Test
    void choicesStandInTheirOwnOrderAndInACommentThereAreNone() throws Exception {
        open("");
        screen.type("# li").press("Tab").type("|").waitForEnd("mns> # li|").press("C-u");
        screen.type("lights --sort ").press("Tab").waitForEnd("\nrelevance   date        number      id");
    }

    @Test
    void anEmptyLineAsksNothing() throws Exception {
        open("");
        screen.press("Enter").waitForEnd(PROMPT + PROMPT);
        enter("# nothing").waitForEnd("mns> # nothing" + PROMPT);
        enter("lights 4 -c").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void backslashesReachThePattern() throws Exception {
        open("");
        enter("lights -E '\\bgas\\b'").waitFor(NORTH_LIGHT);
        enter("show !! '^a^b'").waitFor("there is no fact \"!!\"").waitFor("there is no fact \"^a^b\"");
    }

    @Test
    void linesThatArePastedAreRunOneAfterTheOther() throws Exception {
        open("");
        screen.paste("lights 4 -c\n# all of them\nlights -c\n").press("Enter").waitForEnd("\n1\n4" + PROMPT);
    }

    @Test
    void ctrlCDropsALine() throws Exception {
        open("");
        screen.type("lights 4")
                .waitForEnd("4")
                .press("C-c")
                .waitForEnd("mns> lights 4" + PROMPT)
                .press("C-c")
                .waitForEnd(PROMPT + PROMPT);
        enter("lights 4 -c").waitForEnd("\n1" + PROMPT);
    }
}
