package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.cli.help.HelpText;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.shell.ShellWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help explains everything that there is, with examples that work. */
class HelpTest {
    private static final String LIGHTHOUSE_NEXT = "src/test/resources/lighthouse-next.json";

    private static final List<String> BASES = List.of("", MnsRunner.LIGHTHOUSE);

    static Stream<String> commands() {
        return MnsRunner.COMMANDS.names().stream();
    }

    @TempDir
    private static Path cache;

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("every command has two examples that find something in any fact base")
    void everyCommandHasTwoExamplesThatWork(String name) throws UsageException {
        for (String file : BASES) {
            List<CommandSyntax.Example> examples =
                    MnsRunner.COMMANDS.usage(name, base(file)).examples();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
            for (CommandSyntax.Example example : examples) {
                assertWorks(example.line(), file);
            }
        }
    }

    @Test
    void everyTopicWithFactsHasTwoExamplesThatWork() throws UsageException {
        for (String file : BASES) {
            FactBase base = base(file);
            for (Topic topic : base.topics()) {
                if (base.chapter(topic).size() > 0) {
                    List<CommandSyntax.Example> examples =
                            MnsRunner.COMMANDS.usage(topic.id(), base).examples();
                    assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
                    for (CommandSyntax.Example example : examples) {
                        assertWorks(example.line(), file);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "help facts", "help queries", "help formats"})
    void theExamplesOfOtherPagesWorkToo(String page) {
        List<String> lines = new MnsRunner().runLine(page).out().lines().toList();
        for (String line : lines) {
            if (line.startsWith("  mns ") && !line.matches(".*(\\[|FILE|STYLE|page\\.txt|ID\\b).*")) {
                String example = line.substring("  mns ".length()).split(" {2,}")[0];
                assertWorks(example, "");
            }
        }
    }

    @Test
    void linesOfHelpGrowNoLongerThanAHundredColumns() {
        Run widest = new MnsRunner().onTerminal("o", 100).runLine("help check --no-pager");

        assertThat(new MnsRunner().onTerminal("o", 200).runLine("help check --no-pager"))
                .isEqualTo(widest)
                .isNotEqualTo(new MnsRunner().onTerminal("o", 90).runLine("help check --no-pager"));
    }

    /** Longer lines would be broken a second time, which leaves a word alone in a line. */
    @ParameterizedTest
    @FieldSource("mns.cli.help.HelpText#SUBJECTS")
    void linesOfSubjectsFitATerminal(String subject) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/mns/cli/help", subject + ".txt")))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void helpNamesEveryCommandAndSubject() {
        String help = new MnsRunner().runLine("help").out();
        for (String name : MnsRunner.COMMANDS.names()) {
            assertThat(help).contains("\n  " + name);
        }
        for (String subject : HelpText.SUBJECTS) {
            Run page = new MnsRunner().runLine("help " + subject);
            assertThat(help).contains(subject);
            assertThat(page.exit()).isZero();
            assertThat(page.out()).isNotBlank().endsWith("\n");
            assertThat(new MnsRunner().run("help", subject.toUpperCase(Locale.ROOT)))
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "", "timeline --help", "help show", "help --no-pager"})
    void anUnsoundFactBaseOfTheEnvironmentDoesNotBlockHelp(String line) {
        Run run = new MnsRunner().with("MNS_FACTS", "nowhere.json").runLine(line);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("mns ");
        assertThat(run.err()).isEqualTo("mns: MNS_FACTS: nowhere.json: there is no such file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions --help", "help functions", "help --facts nowhere.json", "functions"})
    void whatNeedsTheFactBaseTellsThatItIsUnsound(String line) {
        Run run = new MnsRunner().with("MNS_FACTS", "nowhere.json").runLine(line);
        assertThat(run).isEqualTo(new Run(3, "", "mns: nowhere.json: there is no such file\n"));
    }

    private static FactBase base(String file) {
        return file.isEmpty() ? SampleBase.bundled() : SampleBase.lighthouse();
    }

    /** What a shell would do is done here: a file is read, none is written, and no other program reads the output. */
    private static void assertWorks(String line, String file) {
        String base = line.startsWith("init")
                ? cache.resolve(UUID.randomUUID() + ".json").toString()
                : MnsRunner.LIGHTHOUSE;
        String words = line.replaceAll(" ([<>] \\S+|\\|( .*)?)$", "")
                .replaceAll("\\b(my|large)\\.json\\b", base)
                .replace("ID=page.txt", "light-list=" + page());
        if (words.contains("--into ")) {
            words = words.replace(MnsRunner.LIGHTHOUSE, copy());
        }
        words = words.replace("zotero.bib", "src/test/resources/mns/load/imports/zotero.bib");
        words = words.replace("old.json", LIGHTHOUSE_NEXT).replace("new.json", MnsRunner.LIGHTHOUSE);
        Run run = (line.startsWith("prepare") ? installed() : new MnsRunner())
                .with("MNS_FACTS", file)
                .reading((line.startsWith("shell") ? "tags\n" : "functions/5\n").getBytes(StandardCharsets.UTF_8))
                .run(words(words));
        assertThat(run.exit()).as("%s: %s", line, run.err()).isEqualTo(line.startsWith("diff") ? 1 : 0);
        assertThat(run.out()).as(line).isNotBlank();
    }

    /** What is changed is no file of the tests. */
    private static String copy() {
        try {
            return Files.copy(
                            Path.of(MnsRunner.LIGHTHOUSE),
                            Files.createTempDirectory(cache, "copy").resolve("my.json"))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path page() {
        try {
            return Files.writeString(
                    cache.resolve("page.txt"), "Here are the words of the page.\nAnd words of the page again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is prepared fits one installed program only. */
    private static MnsRunner installed() {
        try {
            Path library = Files.createDirectories(cache.resolve("home/lib"));
            Files.writeString(library.resolve("mns.jar"), "a program");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MnsRunner().installedIn(cache.resolve("home")).with("XDG_CACHE_HOME", cache.toString());
    }

    private static String[] words(String line) {
        ShellWords words = new ShellWords();
        assertThat(words.add(line)).as(line).isTrue();
        return words.words().toArray(new String[0]);
    }
}
