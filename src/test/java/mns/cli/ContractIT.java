package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged tool keeps what it promises to scripts. */
final class ContractIT {
    private static final Path SCRIPT = Path.of("src/test/sh/contract").toAbsolutePath();

    @TempDir
    private Path work;

    @Test
    @DisplayName("src/test/sh/contract finds no promise broken")
    void contract() throws Exception {
        PackagedTool tool = new PackagedTool(PackagedTool.HOME, work);

        Run run = tool.sh("'" + SCRIPT + "' '" + tool.home() + "'");

        assertThat(run.out().lines().filter(line -> !line.startsWith("ok")))
                .as(run.err())
                .allMatch(line -> line.startsWith("# Java") || line.endsWith(" kept, 0 broken"));
        assertThat(run.exit()).isZero();
    }
}
