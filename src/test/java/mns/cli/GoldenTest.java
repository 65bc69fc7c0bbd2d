package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every folder of {@code src/test/resources/golden} holds a command line and all that it prints.
 *
 * <p>Run with {@code -Dgolden.write} to write what is printed now, then read the difference before it is committed.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final boolean WRITES = System.getProperty("golden.write") != null;

    @TestFactory
    Stream<DynamicTest> everyCasePrintsWhatItsFilesSay() throws IOException {
        return GoldenCase.all(FOLDER).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> printsWhatItsFilesSay(each)));
    }

    private static void printsWhatItsFilesSay(GoldenCase golden) throws IOException {
        Run run = golden.run();
        if (WRITES) {
            golden.write(run);
        }
        assertThat(golden.files()).as("files of %s", golden.name()).containsAll(GoldenCase.NEEDED);
        assertThat(GoldenCase.KNOWN).as("files of %s", golden.name()).containsAll(golden.files());
        assertThat(differences(golden.expected(), run)).as(golden.command()).isEmpty();
    }

    static List<?> differences(Run expected, Run run) {
        return DiffUtils.diff(lines(expected), lines(run)).getDeltas();
    }

    private static List<String> lines(Run run) {
        String text = "exit " + run.exit() + "\nout:\n" + run.out() + "err:\n" + run.err() + "end";
        return List.of(text.split("\n", -1));
    }

    @Test
    void theGoldenFolderHoldsOnlyFolders() throws IOException {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            assertThat(entries).isNotEmpty().allMatch(Files::isDirectory);
        }
    }
}
