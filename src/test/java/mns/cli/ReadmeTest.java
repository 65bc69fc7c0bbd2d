package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mns.cli.command.PassageCommand;
import mns.fact.Topic;
import mns.load.FactBases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README shows what the tool does; examples that need a shell are run by {@link ReadmeIT}. */
class ReadmeTest {
    @TestFactory
    Stream<DynamicTest> everyExamplePrintsWhatReadmeShows() throws IOException {
        return ReadmeExample.all().stream()
                .filter(each -> each.runsTheTool() && !each.needsShell())
                .map(each -> DynamicTest.dynamicTest(each.command(), () -> printsWhatReadmeShows(each)));
    }

    /** README may show what stands on a terminal of 80 columns, or what goes into a pipe. */
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
}
