package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An interactive bash or zsh that completes lines of mns, and types what a person would. */
final class InteractiveShell {
    /** What the shells complete with, as the build leaves it behind. */
    private static final Path SHARE = PackagedTool.HOME.resolve("share");

    private static final Path TYPE_IN =
            Path.of("src/test/resources/completion/type-in").toAbsolutePath();

    private final PackagedTool shell;

    InteractiveShell(Path work) {
        String path = PackagedTool.HOME.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin";
        shell = new PackagedTool(PackagedTool.HOME, work)
                .with("PATH", path)
                .with("LC_ALL", "C.UTF-8")
                .with("TERM", "xterm")
                .with("HOME", work.toString());
    }

    /** Returns the script with which a shell completes. */
    static Path script(String name) {
        return switch (name) {
            case "bash" -> SHARE.resolve("bash-completion/completions/mns");
            case "zsh" -> SHARE.resolve("zsh/site-functions/_mns");
            default -> SHARE.resolve("fish/vendor_completions.d/mns.fish");
        };
    }

    /** Returns what runs scripts in the same surroundings. */
    PackagedTool scripts() {
        return shell;
    }

    /** Returns what stands behind the prompt after each of some lines was typed, with a bar at its end. */
    List<String> typeIn(String name, List<String> lines) throws Exception {
        assumeInstalled(name);
        List<String> words = new ArrayList<>(
                List.of("sh", TYPE_IN.toString(), name, script(name).toString()));
        words.addAll(lines);
        String command = words.stream()
                .map(each -> "'" + each.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));

        Run run = shell.sh("rm -rf functions lines\n" + command);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out().lines().toList();
    }

    /** Continuous integration installs all of them. */
    void assumeInstalled(String name) throws Exception {
        assumeTrue(shell.sh("command -v script && command -v " + name).exit() == 0, name + " is installed");
    }
}
