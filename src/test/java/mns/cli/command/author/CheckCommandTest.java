package mns.cli.command.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check looks at one base, tells all problems in any format, and finds the passages of each source it is given. */
class CheckCommandTest {
    private static final String UNSOUND = "src/test/resources/unsound/date-and-valid.json";
    private static final String TEXT = "Light list of 1851. South coast. Südkap, white, 18 miles.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=page.txt", "light-list", "light-list="})
    void aSourceNeedsItsIdAndItsFile(String value) throws IOException {
        Run run = mns().run("check", MnsRunner.LIGHTHOUSE, "--json", "--source", value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        JsonNode error = new ObjectMapper().readTree(run.err()).get("error");
        assertThat(error.get("message").asText()).startsWith("--source takes ID=FILE, ");
        assertThat(error.path("query").asText()).isEqualTo(value);
    }

    @Test
    void thePassagesOfEverySourceAreFoundInTurn() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.txt"), TEXT);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        String check = "check " + MnsRunner.LIGHTHOUSE;
        String found = mns().runLine(check + " --source light-list=" + whole).out();
        String lost = mns().runLine(check + " --source light-list=" + empty).out();

        assertThat(found).startsWith("found\t").hasLineCount(1);
        assertThat(lost).startsWith("missing\t").hasLineCount(1);
        assertThat(mns().runLine(check + " --source light-list=" + whole + " --source unread-log=" + empty))
                .isEqualTo(new Run(0, found, ""));
        assertThat(mns().runLine(check + " --source light-list=" + whole + " --source light-list=" + empty))
                .isEqualTo(new Run(1, found + lost, ""));
        assertThat(mns().runLine(check + " --source light-list=" + empty + " --source light-list=" + whole))
                .isEqualTo(new Run(1, lost + found, ""));
    }

    @Test
    void sourcesOfWhichNoFactCitesAPassageAreNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        String one = "coast-gazette=" + empty;
        String other = "unread-log=" + empty;

        assertThat(mns().runLine("check " + MnsRunner.LIGHTHOUSE + " --source " + one + " --source " + other))
                .isEqualTo(new Run(1, "no fact cites a passage of " + one + " or " + other + "\n", ""));
    }

    @Test
    void noPassageIsLookedForInAnUnsoundBase() {
        Run run = mns().runLine("check " + UNSOUND + " --source list=pom.xml");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("mns: " + UNSOUND + ":13:5: a fact has ")
                .hasLineCount(1);
    }

    @Test
    void problemsOfTheBaseAreReportedBeforePassagesAreSearched() {
        String base = "src/test/resources/unsound/topic-undeclared.json";
        List<String> problems = mns().run("check", base).out().lines().toList();

        assertThat(problems).hasSizeGreaterThan(1);
        assertThat(mns().runLine("check " + base + " --source list=pom.xml")
                        .err()
                        .lines())
                .containsExactlyElementsOf(
                        problems.stream().map(each -> "mns: " + each).toList());
    }

    @Test
    void whereALookUpMeetsAProblemItNamesTheCheckIfTheFileIsThere() throws IOException {
        Path base = Files.writeString(folder.resolve("base.json"), "{\"format\": ?}");

        assertThat(mns().runLine("timeline --facts " + base).err())
                .startsWith("mns: " + base + ":1:")
                .endsWith("; mns check " + base + " reports everything that is wrong\n");
        assertThat(mns().runLine("timeline --json --facts " + base).err())
                .contains("; mns check " + base + " reports everything that is wrong\"");
        assertThat(mns().runLine("timeline --facts none").err()).doesNotContain("mns check");
    }

    @Test
    void aFileAndAnotherBaseContradictEachOther() {
        Run usual = new Run(2, "", "mns: check takes a file or --facts, not both; try: mns check b.json\n");

        assertThat(mns().runLine("check a.json --facts b.json")).isEqualTo(usual);
        assertThat(mns().runLine("--facts=b.json check a.json c.json")).isEqualTo(usual);
    }

    @Test
    void theBaseInUseIsThatOfTheEnvironmentUnlessAnotherIsNamed() {
        assertThat(mns().with("MNS_FACTS", UNSOUND).run("check")).isEqualTo(mns().run("check", UNSOUND));
        assertThat(mns().with("MNS_FACTS", UNSOUND).run("check", MnsRunner.LIGHTHOUSE))
                .isEqualTo(mns().run("--facts", MnsRunner.LIGHTHOUSE, "check"));
    }

    @Test
    void scriptsGetThePlaceOfAProblem() {
        String reason = "a fact has a \\\"date\\\" or is \\\"valid\\\" for some time, not both";
        String row = "{\"file\":\"" + UNSOUND + "\",\"line\":13,\"column\":5,\"reason\":\"" + reason
                + "\",\"pointer\":\"/facts/0\"}\n";

        assertThat(mns().runLine("check -o jsonl " + UNSOUND)).isEqualTo(new Run(3, row, ""));
        assertThat(mns().runLine("check -o csv " + UNSOUND).out())
                .startsWith("file,line,column,reason,pointer\n" + UNSOUND + ",13,5,\"a fact has a ")
                .endsWith(",/facts/0\n");
        assertThat(mns().runLine("check -o tsv no-such.json").out())
                .isEqualTo("file\tline\tcolumn\treason\tpointer\nno-such.json\t\t\tthere is no such file\t\n");
    }

    @Test
    void scriptsGetThePlaceOfAPassage() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.txt"), TEXT);
        Run run = mns().runLine("check " + MnsRunner.LIGHTHOUSE + " -o csv --source light-list=" + whole);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("standing,fact,source,locator,at,was\nfound,lights/1,light-list,");
    }

    @Test
    void quietAndCountTellOfProblems() {
        assertThat(mns().runLine("check --quiet " + UNSOUND)).isEqualTo(new Run(3, "", ""));
        assertThat(mns().runLine("check --count " + UNSOUND)).isEqualTo(new Run(3, "1\n", ""));
        assertThat(mns().runLine("check --count " + MnsRunner.LIGHTHOUSE)).isEqualTo(new Run(0, "0\n", ""));
    }

    @Test
    void standardInputIsChecked() throws IOException {
        byte[] sound = Files.readAllBytes(Path.of(MnsRunner.LIGHTHOUSE));

        assertThat(mns().reading(sound).run("check", "-"))
                .isEqualTo(new Run(0, "standard input: sound, 10 facts, 3 sources\n", ""));
        assertThat(mns().reading("{".getBytes(StandardCharsets.UTF_8))
                        .run("check", "-")
                        .out())
                .startsWith("standard input:1:");
    }

    private static MnsRunner mns() {
        return new MnsRunner();
    }
}
