package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A line in a script does what it does on the command line; what that is, {@link GoldenTest} compares with the files. */
@Execution(ExecutionMode.CONCURRENT)
class GoldenShellTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyLineDoesWhatItDoesOnItsOwn() throws IOException {
        List<GoldenCase> cases = GoldenCase.all(FOLDER).stream()
                .filter(GoldenShellTest::canStandInAScript)
                .toList();
        assertThat(cases).hasSizeGreaterThan(100);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    String line = each.arguments().stream()
                            .map(GoldenShellTest::quoted)
                            .collect(Collectors.joining(" "));

                    assertThat(each.inShell(line)).as(line).isEqualTo(inScript(each.run()));
                }));
    }

    /** A script has no terminal, and standard input holds the lines. */
    private static boolean canStandInAScript(GoldenCase golden) {
        try {
            Set<String> files = golden.files();
            return !files.contains("in")
                    && !files.contains("terminal")
                    && !golden.arguments().isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns what a script prints, of which each message names the line. */
    private static Run inScript(Run run) {
        String err = run.err()
                .replaceAll("(?m)^mns: ", "standard input:1: ")
                .replaceAll("(?m)^(\\{\"error\":\\{.*)\\}\\}$", "$1,\"line\":1}}");
        return new Run(run.exit(), run.out(), err);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
