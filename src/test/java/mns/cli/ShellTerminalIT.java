package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenes at a real terminal, with the packaged tool: someone types, and reads the screen. */
class ShellTerminalIT {
    private static final String PROMPT = "\nmns>";
    private static final String WELCOME = "mns 1.0.0: 10 facts, Lighthouse Service of the Amber Coast\n"
            + "help tells what to type, Tab completes, Ctrl-D or exit ends.";
    private static final String NORTH_LIGHT = "lights/4  189X\n    The North Light was lit by gas.\n";

    @TempDir
    private Path work;

    private Path history;
    private TerminalScreen screen;
    private final Map<String, String> variables = new LinkedHashMap<>();

    @BeforeEach
    void setTheScene() {
        assumeTrue(TerminalScreen.isThere(), "tmux is there");
        history = work.resolve("state/mns/history");
        variables.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        variables.put("HOME", work.toString());
        variables.put("TERM", "screen");
        variables.put("LANG", "C.UTF-8");
        variables.put("MNS", PackagedTool.HOME.resolve("bin/mns").toString());
        variables.put("MNS_JAVA_HOME", PackagedTool.JAVA.toString());
        variables.put(
                "MNS_FACTS", Path.of(MnsRunner.LIGHTHOUSE).toAbsolutePath().toString());
        variables.put("XDG_STATE_HOME", work.resolve("state").toString());
    }

    @AfterEach
    void leave() throws Exception {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void itNamesItsFactsAndWaits() throws Exception {
        open("");
        assertThat(screen.text()).isEqualTo(WELCOME + PROMPT);
    }

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
    void aFileIsCompletedBehindItsOption() throws Exception {
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
    void aLineOfAnEarlierSessionIsSuggestedInGrey() throws Exception {
        earlier("lights 4\n");
        open("");
        screen.type("li").waitForEnd("mns> lights 4");
        assertThat(screen.styled()).contains("mns> li\u001b[2mghts 4");
        screen.press("Right", "Enter").waitFor(NORTH_LIGHT).waitForEnd(PROMPT);
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

    @Test
    void aMistakeIsToldAndThePromptComesBack() throws Exception {
        open("");
        enter("ligths").waitFor("did you mean\nlights?");
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
        screen.type("lights \\").press("Enter").waitForEnd("\n>").type("4").press("Enter");
        screen.waitFor(NORTH_LIGHT).waitForEnd(PROMPT);
    }

    @Test
    void backslashesReachThePattern() throws Exception {
        open("");
        enter("lights -E '\\bgas\\b'").waitFor(NORTH_LIGHT);
        enter("search !! '^a^b'").waitFor("there is no word");
    }

    @Test
    void linesThatArePastedAreRunOneAfterTheOther() throws Exception {
        open("");
        screen.paste("lights 4 -c\n# all of them\nlights -c\n").press("Enter").waitForEnd("\n1\n4" + PROMPT);
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

    @Test
    void ctrlCStopsASearch() throws Exception {
        variables.put("MNS_FACTS", manyLights(120_000).toString());
        open("", "mns>");
        screen.type("search lamp oil --json")
                .waitForEnd("--json")
                .press("Enter")
                .waitForCursorAtStart();
        screen.press("C-c").waitForEnd("^C" + PROMPT);
        enter("lights 7 --fields id").waitForEnd("\nlights/7" + PROMPT);
        assertThat(screen.all()).doesNotContain("{");
    }

    @Test
    void ctrlCLeavesNoColour() throws Exception {
        variables.put("MNS_FACTS", manyLights(20_000).toString());
        open("", "mns>");
        screen.type("lights --no-pager -E '.*'")
                .press("Enter")
                .waitFor("lights/2")
                .press("C-c");
        screen.waitForEnd(PROMPT);
        assertThat(screen.styled().stripTrailing()).endsWith("\n" + PROMPT.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", "C-d"})
    void itEndsWithSuccess(String way) throws Exception {
        open(
                "",
                "mns>",
                "modes() { stty -a | tail -n +2; }; before=$(modes); \"$MNS\" shell; echo \"left with $?\"; [ \"$before\" = \"$(modes)\" ] && echo same");
        enter("nonsense").waitForEnd(PROMPT);
        if (way.startsWith("C-")) {
            screen.press(way);
        } else {
            screen.type(way).press("Enter");
        }
        screen.waitForEnd("\nleft with 0\nsame");
    }

    @Test
    void insideOfItselfItSaysSo() throws Exception {
        open("");
        enter("shell").waitFor("this is the shell already");
    }

    @Test
    void itsFactsMayBeNamedBeforeIt() throws Exception {
        Path base = Path.of(variables.remove("MNS_FACTS"));
        open("", "mns>", "\"$MNS\" --facts " + base + " shell");
        assertThat(screen.text()).isEqualTo(WELCOME + PROMPT);
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
        enter("lights 4").waitFor(NORTH_LIGHT);
        screen.press("C-d").waitForEnd("left with 0");
    }

    @Test
    void withoutColoursNoneIsSent() throws Exception {
        variables.put("NO_COLOR", "1");
        earlier("lights 4\n");
        open("");
        screen.type("li")
                .press("Tab")
                .waitForEnd("mns> lights")
                .press("Enter")
                .waitFor("lights/4")
                .waitForEnd(PROMPT);
        screen.type("show keepers/").press("Tab").waitFor("(First woman keeper)");
        screen.press("Tab").waitForEnd("(No ship lost)");
        assertThat(screen.styled()).doesNotContainPattern("\u001b\\[(\\d+;)*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]");
    }

    /** Types a line, sees it, and waits for the prompt behind its answer. */
    private TerminalScreen enter(String line) throws Exception {
        return screen.type(line).waitForEnd(line).press("Enter").waitForEnd(PROMPT);
    }

    private void open(String options) throws Exception {
        open(options, "mns>");
        screen.waitForEnd(PROMPT);
    }

    private void open(String options, String sign) throws Exception {
        open(options, sign, "\"$MNS\" shell " + options);
    }

    private void open(String options, String sign, String command) throws Exception {
        screen = TerminalScreen.open(work, 80, 24, variables, command);
        screen.waitForEnd(sign);
    }

    private void earlier(String lines) throws IOException {
        Files.createDirectories(history.getParent());
        Files.writeString(history, lines);
    }

    /** Writes a fact base that takes its time to be searched. */
    private Path manyLights(int count) throws IOException {
        String filler = "a lamp of oil and a keeper of the lamp, night after night ".repeat(8);
        Path base = work.resolve("many.json");
        String one = Files.readString(Path.of(MnsRunner.LIGHTHOUSE));
        try (Writer out = Files.newBufferedWriter(base)) {
            out.write(one.substring(0, one.indexOf("\"facts\": [") + 10));
            for (int i = 1; i <= count; i++) {
                out.write((i == 1 ? "" : ",") + "\n{\"id\":\"lights/" + i + "\",\"topic\":\"lights\",\"number\":" + i
                        + ",\"title\":\"Light\",\"statement\":\"" + filler + i
                        + ".\",\"tags\":[\"lamp\"],\"confidence\":\"high\","
                        + "\"evidence\":[{\"source\":\"light-list\",\"locator\":\"page 1\",\"stance\":\"supports\"}]}");
            }
            out.write("\n]}\n");
        }
        return base;
    }
}
