package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Examples with pipes, redirections or variables print in a shell what README and the pages beside it show. */
class ReadmeIT {
    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> everyExamplePrintsWhatReadmeShows() throws IOException {
        return ReadmeExample.all().stream()
                .filter(each -> each.runsTheTool() && each.needsShell())
                .map(each -> DynamicTest.dynamicTest(each.command(), () -> printsWhatReadmeShows(each)));
    }

    private void printsWhatReadmeShows(ReadmeExample example) throws Exception {
        if (example.command().contains("target/mns")) {
            PackagedTool.copiedTo(work.resolve("target/mns"), work);
        }
        PackagedTool tool = new PackagedTool(PackagedTool.HOME, work);
        if (example.command().contains("jq ")) {
            assumeTrue(tool.sh("command -v jq").exit() == 0, "jq is installed");
        }
        Run run = tool.sh("PATH=${MNS%/*}:$PATH; " + example.command());
        if (!example.shown().isEmpty()) {
            assertThat(run.out() + run.err()).as(example.command()).matches(example.pattern());
        }
    }
}
