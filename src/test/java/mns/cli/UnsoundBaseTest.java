package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Of each kind of unsound base a file lies in {@code src/test/resources/unsound}, beside it what a check says of it.
 *
 * <p>Lookups refuse them too, save those below {@code rules}, in which facts can still be found. Run with
 * {@code -Dgolden.write} to write what is said now.
 */
class UnsoundBaseTest {
    private static final Path FOLDER = Path.of("src/test/resources/unsound");
    private static final boolean WRITES = System.getProperty("golden.write") != null;

    @TestFactory
    Stream<DynamicTest> aCheckSaysWhatIsWrong() throws IOException {
        return bases(FOLDER, 2)
                .map(base -> DynamicTest.dynamicTest(name(base), () -> {
                    Path expected = base.resolveSibling(name(base) + ".txt");
                    Run run = new MnsRunner().run("check", base.toString());
                    if (WRITES) {
                        Files.writeString(expected, run.out());
                    }

                    assertThat(run).isEqualTo(new Run(3, Files.readString(expected), ""));
                    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith(base + ":"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLookupRefusesItWithOneOfTheReasons() throws IOException {
        return bases(FOLDER, 1)
                .map(base -> DynamicTest.dynamicTest(name(base), () -> {
                    Run run = new MnsRunner().run("timeline", "--facts", base.toString());
                    List<String> reasons = Files.readAllLines(base.resolveSibling(name(base) + ".txt"));

                    assertThat(run.exit()).isEqualTo(3);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err().lines())
                            .isNotEmpty()
                            .allSatisfy(line -> assertThat(reasons)
                                    .anySatisfy(reason ->
                                            assertThat(line).startsWith("mns: " + reason.split("; what follows")[0])));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLookupFindsFactsThoughARuleIsBroken() throws IOException {
        return bases(FOLDER.resolve("rules"), 1)
                .map(base -> DynamicTest.dynamicTest(
                        name(base),
                        () -> assertThat(new MnsRunner()
                                        .run("lamps", "--facts", base.toString())
                                        .exit())
                                .isZero()));
    }

    @Test
    void everyKindHasAMessageOfItsOwn() throws IOException {
        List<Path> bases = bases(FOLDER, 2).toList();

        assertThat(bases)
                .hasSizeGreaterThan(70)
                .allSatisfy(base ->
                        assertThat(base.resolveSibling(name(base) + ".txt")).exists());
    }

    private static Stream<Path> bases(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static String name(Path base) {
        return base.getFileName().toString().replace(".json", "");
    }
}
