package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell scripts of the project have no fault that shellcheck knows. */
final class ShellScriptIT {
    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/launcher/mns",
                "src/main/launcher/mns-archive",
                "src/bench/run",
                "src/dist/assemble",
                "src/dist/build",
                "src/dist/reproduce",
                ".ci/run",
                "src/main/resources/mns/cli/completion/mns.bash",
                "src/test/resources/completion/type-in",
                "src/test/sh/contract",
                "src/test/sh/judges"
            })
    void shellcheckFindsNoFault(String script) throws Exception {
        PackagedTool shell = new PackagedTool(PackagedTool.HOME, work);
        assumeTrue(shell.sh("command -v shellcheck").exit() == 0, "shellcheck is installed");

        Run run = shell.sh("shellcheck '" + Path.of(script).toAbsolutePath() + "'");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }
}
