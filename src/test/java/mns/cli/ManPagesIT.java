package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.fact.FactBase;
import mns.fact.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package has a page of the manual for the program, each command and each topic. */
class ManPagesIT {
    private static final FactBase BASE = SampleBase.bundled();
    private static final Path FOLDER = PackagedTool.HOME.resolve("share/man/man1");

    @TempDir
    private Path work;

    private PackagedTool shell;

    @BeforeEach
    void useAShell() {
        shell = new PackagedTool(PackagedTool.HOME, work).with("LC_ALL", "C.UTF-8");
    }

    static List<String> names() {
        Stream<String> topics = BASE.topics().stream().map(Topic::id);
        return Stream.concat(MnsRunner.COMMANDS.names().stream(), topics).toList();
    }

    @Test
    @DisplayName("there are these pages and no other")
    void everyCommandAndTopicHasAPage() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("mns.1"), names().stream().map(each -> "mns-" + each + ".1"))
                                    .toList());
        }
    }

    @Test
    @DisplayName("mandoc finds nothing to say of any page")
    void mandocFindsNoFault() throws Exception {
        assumeInstalled("mandoc");
        assertThat(shell.sh("mandoc -T lint '" + FOLDER + "'/*.1")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    @DisplayName("groff warns of nothing on any page, and finds the line by which whatis knows it")
    void manWarnsOfNothing() throws Exception {
        assumeInstalled("man");
        Run run = shell.sh("""
                for page in '%s'/*.1; do
                  man --warnings -E UTF-8 -l "$page" >page
                  lexgrog "$page" >/dev/null || echo "$page has no name"
                done
                """.formatted(FOLDER));
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("a page shows each option and example as help writes it")
    void aPageShowsWhatHelpShows(String name) throws Exception {
        assumeInstalled("mandoc");
        Run run = shell.sh("mandoc -T utf8 -O width=200 '" + FOLDER + "/mns-" + name + ".1' | col -bx");
        CommandSyntax usage = MnsRunner.COMMANDS.usage(name, BASE);
        for (OptionGroup group : usage.groups()) {
            assertThat(run.out()).contains(group.heading());
            assertThat(group.options()).extracting(Option::shown).allMatch(run.out()::contains);
            assertThat(group.options()).extracting(Option::description).allMatch(run.out()::contains);
        }
        assertThat(usage.examples()).extracting(CommandSyntax.Example::line).allMatch(run.out()::contains);
    }

    @Test
    @DisplayName("the page of the program has every command, topic and subject of help")
    void thePageOfTheProgramHasEverything() throws Exception {
        assumeInstalled("mandoc");
        Run run = shell.sh("mandoc -T utf8 -O width=200 '" + FOLDER + "/mns.1' | col -bx");
        assertThat(names()).allMatch(each -> run.out().contains("mns-" + each + "(1)"));
        assertThat(run.out()).contains("Təhlükəsizlik", "MNS_JAVA_HOME", "EXIT CODES", "141", "QUERIES", "FORMATS");
    }

    /** Continuous integration installs both. */
    private void assumeInstalled(String name) throws Exception {
        assumeTrue(shell.sh("command -v " + name).exit() == 0, name + " is installed");
    }
}
