package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged tool keeps what it promises to scripts: {@code src/test/sh/contract} finds nothing broken. */
@Execution(ExecutionMode.CONCURRENT)
final class ContractIT {
    private static final Path SCRIPT = Path.of("src/test/sh/contract").toAbsolutePath();

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"streams", "surroundings", "javas"})
    void noPromiseIsBroken(String part) throws Exception {
        PackagedTool tool = new PackagedTool(PackagedTool.HOME, work);

        Run run = tool.sh("'" + SCRIPT + "' '" + tool.home() + "' " + part);

        assertThat(run.out().lines().filter(line -> !line.startsWith("ok")))
                .as(run.err())
                .allMatch(line -> line.startsWith("# Java") || line.endsWith(" kept, 0 broken"));
        assertThat(run.exit()).isZero();
    }
}
