package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Lines of earlier sessions come back, and those of this one are kept. */
final class ShellHistoryIT extends ShellScene {
    @Test
    void aLineOfAnEarlierSessionIsSuggestedInGrey() throws Exception {
        earlier("lights 4\n");
        open("");
        screen.type("li").waitForEnd("mns> lights 4");
        assertThat(screen.styled()).contains("mns> li\u001b[2mghts 4");
        screen.press("Right", "Enter").waitFor("mns> lights 4\n" + NORTH_LIGHT).waitForEnd(PROMPT);
        assertThat(screen.text()).doesNotContain("lights/1");
    }

    @Test
    void aSuggestionIsTakenWordByWordOrToItsEnd() throws Exception {
        earlier("lights  4 -c\n");
        open("");
        screen.type("li").waitForEnd("mns> lights  4 -c").press("M-f").type("|").waitForEnd("mns> lights|");
        screen.press("BSpace").waitForEnd("mns> lights  4 -c").press("M-f").type("|");
        screen.waitForEnd("mns> lights  4|").press("BSpace").waitForEnd("mns> lights  4 -c");
        screen.press("Left", "Right").type("|").waitForEnd("mns> lights  4|").press("BSpace");
        screen.waitForEnd("mns> lights  4 -c").press("C-e", "Enter").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void tenThousandLinesAreRemembered() throws Exception {
        earlier("lights 4 -c\n" + "tags -c\nlegal -c\n".repeat(4_999) + "tags -c\n");
        open("");
        screen.press("C-r").waitFor("bck-i-search:").type("4").waitFor("mns> lights 4 -c");
        screen.press("Enter").waitForEnd("\n1" + PROMPT);
    }

    @Test
    void withoutAStateFolderTheHistoryIsBelowHome() throws Exception {
        variables.remove("XDG_STATE_HOME");
        open("");
        screen.type("search zzzz\\ ").press("Enter").waitForEnd(PROMPT);
        enter("tags -c");
        enter("tags -c");
        assertThat(work.resolve(".local/state/mns/history")).hasContent("search zzzz\\\\ \ntags -c\n");
    }

    @Test
    void aSuggestionIsNoPartOfTheLine() throws Exception {
        earlier("lights 4\n");
        open("");
        screen.type("lights 1")
                .waitForEnd("mns> lights 1")
                .press("BSpace")
                .waitForEnd("mns> lights 4")
                .press("Enter");
        screen.waitFor("harbour").waitForEnd(PROMPT);
        assertThat(screen.text()).contains("mns> lights\nlights/1");
    }

    @Test
    void anEarlierLineIsSearchedFor() throws Exception {
        earlier("lights 4\ntags\nsources\n");
        open("");
        screen.press("C-r").waitFor("bck-i-search:").type("ghts").waitFor("mns> lights 4");
        screen.press("Enter").waitFor(NORTH_LIGHT).waitForEnd(PROMPT);
    }

    @Test
    void linesAreKeptForLaterSessions() throws Exception {
        open("");
        enter("lights 4");
        enter(" tags");
        enter("search '\\d'");
        assertThat(history).hasContent("lights 4\nsearch '\\\\d'\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
    }

    @Test
    void noneIsKeptIfTheUserSaysSo() throws Exception {
        open("--no-history");
        enter("lights 4").waitFor(NORTH_LIGHT);
        assertThat(history).doesNotExist();
        screen.press("Up").waitForEnd("mns> lights 4");
    }

    @Test
    void aHistoryThatCannotBeReadIsPutAside() throws Exception {
        Files.createDirectories(history.getParent());
        Files.write(history, new byte[] {'t', (byte) 0xFF, '\n', 't', '\n'});
        open("");
        assertThat(screen.text().replace('\n', ' ')).contains("could not be read; it is in history.bad now");
        assertThat(history.resolveSibling("history.bad")).exists();
    }
}
