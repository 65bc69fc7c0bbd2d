package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mns.cli.command.author.PassageCommand;
import mns.fact.Topic;
import mns.load.FactBases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README and the pages beside it show what the tool prints; {@link ReadmeIT} runs the examples that need a shell. */
class ReadmeTest {
    private static final List<Path> PAGES_WITH_LINKS = Stream.concat(
                    ReadmeExample.PAGES.stream(),
                    Stream.of(".github/CONTRIBUTING.md", ".github/PERFORMANCE.md", "CHANGELOG.md", "SECURITY.md")
                            .map(Path::of))
            .toList();

    @TestFactory
    Stream<DynamicTest> everyExamplePrintsWhatReadmeShows() throws IOException {
        return ReadmeExample.all().stream()
                .filter(each -> each.runsTheTool() && !each.needsShell())
                .map(each -> DynamicTest.dynamicTest(each.command(), () -> printsWhatReadmeShows(each)));
    }

    /** README may show the output on a terminal of 80 columns, or what goes into a pipe. */
    private static void printsWhatReadmeShows(ReadmeExample example) {
        Run terminal =
                new MnsRunner().with("NO_COLOR", "1").onTerminal("ioe", 80).run(example.words());
        Run pipe = new MnsRunner().run(example.words());
        assertThat(terminal.exit()).as(example.command()).isBetween(0, 3);
        if (!example.shown().isEmpty() && !(pipe.out() + pipe.err()).matches(example.pattern())) {
            assertThat(terminal.out() + terminal.err()).as(example.command()).matches(example.pattern());
        }
    }

    @Test
    void everyCommandIsInReadme() throws Exception {
        String readme = Files.readString(ReadmeExample.README);
        String forThoseWhoAddFacts = Files.readString(Path.of(".github/CONTRIBUTING.md"));
        assertThat(forThoseWhoAddFacts).contains("mns " + PassageCommand.NAME);
        assertThat(MnsRunner.COMMANDS.names())
                .filteredOn(each -> !each.equals(PassageCommand.NAME))
                .allMatch(each -> readme.contains("mns " + each));
        assertThat(FactBases.bundled().topics()).extracting(Topic::id).allMatch(readme::contains);
    }

    /** The numbers are rounded down, so that a new fact changes nothing here. */
    @Test
    void theNumbersOfFactsAndSourcesAreRounded() throws Exception {
        Matcher numbers = Pattern.compile("over ([0-9]+) facts from over ([0-9]+) sources")
                .matcher(Files.readString(ReadmeExample.README));
        assertThat(numbers.find()).isTrue();
        assertThat(FactBases.bundled().facts().size())
                .isGreaterThan(Integer.parseInt(numbers.group(1)))
                .isLessThan(2 * Integer.parseInt(numbers.group(1)));
        assertThat(FactBases.bundled().sources().size())
                .isGreaterThan(Integer.parseInt(numbers.group(2)))
                .isLessThan(2 * Integer.parseInt(numbers.group(2)));
    }

    @Test
    void linksLeadToFiles() throws Exception {
        for (Path page : PAGES_WITH_LINKS) {
            Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.toAbsolutePath().resolveSibling(link.group(1))).exists();
            }
        }
    }
}
