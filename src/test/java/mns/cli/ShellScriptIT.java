package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shell scripts of the project have no fault that shellcheck knows. */
final class ShellScriptIT {
    private static final List<String> SCRIPTS = List.of(
            "src/main/launcher/mns",
            "src/main/launcher/mns-archive",
            "src/bench/run",
            "src/dist/assemble",
            "src/dist/build",
            "src/dist/reproduce",
            ".ci/run",
            "src/main/resources/mns/cli/completion/mns.bash",
            "src/test/resources/completion/type-in",
            "src/test/sh/contract");

    @TempDir
    private Path work;

    private static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/judges"))) {
            List<String> judges = files.map(Path::toString)
                    .filter(file -> !file.endsWith(".mjs"))
                    .sorted()
                    .toList();
            return Stream.concat(SCRIPTS.stream(), judges.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void shellcheckFindsNoFault(String script) throws Exception {
        PackagedTool shell = new PackagedTool(PackagedTool.HOME, work);
        assumeTrue(shell.sh("command -v shellcheck").exit() == 0, "shellcheck is installed");

        Run run = shell.sh("shellcheck '" + Path.of(script).toAbsolutePath() + "'");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }
}
