package mns.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A scene at a real terminal, with the packaged tool: someone types, and reads the screen. */
abstract class ShellScene {
    static final String PROMPT = "\nmns>";
    static final String WELCOME = "mns 1.1.0: 10 facts, Lighthouse Service of the Amber Coast\n"
            + "help explains what to type, Tab completes, Ctrl-D or exit ends.";
    static final String NORTH_LIGHT = "lights/4  189X\n    The North Light was lit by gas.\n";

    @TempDir
    Path work;

    Path history;
    TerminalScreen screen;
    final Map<String, String> variables = new LinkedHashMap<>();

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

    /** Types a line, sees it, and waits for the prompt behind its answer. */
    TerminalScreen enter(String line) throws Exception {
        return screen.type(line).waitForEnd(line).press("Enter").waitForEnd(PROMPT);
    }

    void open(String options) throws Exception {
        open(options, "mns>");
        screen.waitForEnd(PROMPT);
    }

    void open(String options, String sign) throws Exception {
        open(options, sign, "\"$MNS\" shell " + options);
    }

    void open(String options, String sign, String command) throws Exception {
        screen = TerminalScreen.open(work, 80, 24, variables, command);
        screen.waitForEnd(sign);
    }

    void earlier(String lines) throws IOException {
        Files.createDirectories(history.getParent());
        Files.writeString(history, lines);
    }

    /** Writes a fact base that takes its time to be searched. */
    Path manyLights(int count) throws IOException {
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
