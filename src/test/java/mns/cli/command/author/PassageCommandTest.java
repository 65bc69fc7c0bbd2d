package mns.cli.command.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mns.HostileText;
import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a source makes a quote the whole evidence, or says where it differs. */
class PassageCommandTest {
    private static final String SHA = "\"sha256\":\"";

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(
                folder.resolve("page.txt"), "\ufeffThe light was lit\r\n  in 1851, and\u00a0lit again in 1900.");
    }

    @Test
    void theEvidenceIsWhole() throws IOException {
        Run run = passage("light-list", "lit in 1851, and");
        String sha256 = new MnsRunner()
                .run("passage", "lit in 1851, and")
                .out()
                .split(SHA)[1]
                .substring(0, 64);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "{\"source\":\"light-list\",\"locator\":\"\",\"stance\":\"supports\",\"passage\":{\"words\":4,\"at\":4,"
                                + SHA + sha256 + "\"}}\n",
                        ""));
    }

    @Test
    void theCheckFindsItAgain() throws IOException {
        String evidence = passage("light-list", "was lit in 1851,")
                .out()
                .strip()
                .replace("\"locator\":\"\"", "\"locator\":\"1\"");
        String base = Files.readString(Path.of("src/test/resources/one-fact.json"));
        int start = base.indexOf("\"evidence\": [") + "\"evidence\": [".length();
        String source = base.replaceAll("(?s).*\"source\": \"([^\"]*)\".*", "$1");
        Path file = Files.writeString(
                folder.resolve("base.json"),
                base.substring(0, start)
                        + evidence.replace("light-list", source)
                        + base.substring(base.indexOf("]", start)));

        Run run = new MnsRunner().run("check", file.toString(), "--source", source + "=" + page);

        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.out()).startsWith("found\t").endsWith("\tword 3\n");
    }

    @Test
    void theQuoteMayComeThroughStandardInput() {
        byte[] quote = "lit\n in 1851, and".getBytes(StandardCharsets.UTF_8);

        assertThat(new MnsRunner().reading(quote).run("passage", "--source", "light-list=" + page))
                .isEqualTo(passage("light-list", "lit in 1851, and"));
    }

    @Test
    void theFirstWordThatDiffersIsShown() {
        assertThat(passage("light-list", "was lit in 1851 and lit"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "mns: " + page
                                        + " does not have the quote word for word; the nearest place is word 3, where"
                                        + " \"was lit in 1851, and lit again in\" has \"1851,\", word 6, for \"1851\", word 4 of the quote\n"));
        assertThat(passage("light-list", "nothing of the kind"))
                .isEqualTo(new Run(
                        1, "", "mns: " + page + " does not have the quote word for word; no passage is like it\n"));
    }

    @Test
    void aQuoteThatIsThereTwiceIsTheFirst() {
        Run run = passage("light-list", "lit");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"at\":4,");
        assertThat(run.err()).isEqualTo("mns: the quote is there 2 times; \"at\" is the first place\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=page.txt", "light-list", "light-list="})
    void aSourceNeedsItsIdAndItsFile(String value) {
        Run run = new MnsRunner().run("passage", "--source", value, "word");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("mns: --source takes ID=FILE, ").hasLineCount(1);
    }

    @Test
    void theBaseThatIsNamedKnowsTheSource() {
        MnsRunner mns = new MnsRunner().with("MNS_FACTS", MnsRunner.LIGHTHOUSE);

        assertThat(mns.run("passage", "--source", "Light List=" + page, "lit again")
                        .out())
                .startsWith("{\"source\":\"light-list\",");
        assertThat(mns.run("passage", "--source", "light-lst=" + page, "lit again")
                        .err())
                .startsWith("mns: unknown source \"light-lst\"; did you mean light-list?");
        assertThat(passage("Light List", "lit again").err())
                .isEqualTo(
                        "mns: \"Light List\" cannot be the id of a source: expected lower-case words joined by hyphens\n");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(new MnsRunner()
                        .run("passage", "--source", "a=" + folder, "word")
                        .exit())
                .isEqualTo(2);
        assertThat(new MnsRunner()
                        .run("passage", "--source", "a=none.txt", "word")
                        .err())
                .isEqualTo("mns: none.txt: there is no such file\n");
        assertThat(new MnsRunner().run("passage", "--source", "a=-").err())
                .isEqualTo("mns: standard input holds the source, so the quote must be typed\n");
        assertThat(new MnsRunner()
                        .run("passage", "--source", "a=" + page, "--source", "b=" + page, "lit")
                        .err())
                .isEqualTo("mns: passage takes one --source; try one after the other\n");
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void noTextOfASourceDrivesTheTerminal(String text) throws IOException {
        Files.write(page, ("one two " + text + " three four five " + text).getBytes(StandardCharsets.UTF_8));

        Run run = passage("light-list", "one two x three four five");

        assertThat(HostileText.raw(run.out() + run.err(), "\n")).isEmpty();
    }

    private Run passage(String source, String quote) {
        return new MnsRunner().run("passage", "--source", source + "=" + page, quote);
    }
}
