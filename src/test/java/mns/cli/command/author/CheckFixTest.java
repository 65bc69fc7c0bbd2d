package mns.cli.command.author;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import mns.cli.MnsRunner;
import mns.cli.Run;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check corrects the file that it is given, shows what it did, and refuses what it cannot change. */
class CheckFixTest {
    private static final String SPOILT = SmallBase.with("\"Oil\"", "\"Oil \"");

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void writeBase() throws IOException {
        base = Files.writeString(folder.resolve("base.json"), SPOILT);
    }

    @Test
    void whatWasDoneIsShownAndTheBaseIsSoundThen() {
        String line = base + ":17:16: fixed: the blanks at the ends are removed (/facts/0/title)\n";

        assertThat(fix()).isEqualTo(new Run(0, line, ""));
        assertThat(base).hasContent(SmallBase.TEXT);
        assertThat(fix()).isEqualTo(new Run(0, base + ": sound, 1 fact, 1 source\n", ""));
    }

    @Test
    void scriptsGetTheSameRowsAsForProblems() {
        assertThat(fix("-o", "jsonl").out())
                .isEqualTo("{\"file\":\"" + base
                        + "\",\"line\":17,\"column\":16,\"reason\":\"fixed: the blanks at the ends"
                        + " are removed\",\"pointer\":\"/facts/0/title\"}\n");
    }

    @Test
    void whatIsStillWrongFollows() throws IOException {
        Files.writeString(base, SPOILT.replace("\"1851\"", "\"1851-13\""));

        Run run = fix();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains(":17:16: fixed: ", "\"1851-13\" is not a date");
        assertThat(base).hasContent(SmallBase.TEXT.replace("\"1851\"", "\"1851-13\""));
    }

    @Test
    void aBaseThatIsNoJsonStaysAsItIs() throws IOException {
        String text = SPOILT.replaceFirst("\"1.0.0\",", "\"1.0.0\"");
        Files.writeString(base, text);

        Run run = fix();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).startsWith(base + ":").doesNotContain("fixed");
        assertThat(base).hasContent(text);
    }

    @Test
    void linksBothWaysAreWrittenAndChecked() throws IOException {
        Files.writeString(
                base, SmallBase.withOther(SmallBase.OTHER.replace("\"tags\"", "\"related\": [\"lamps/1\"], \"tags\"")));

        Run run = fix();

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).endsWith(": fixed: \"lamps/2\" is added, which names this fact (/facts/1/related/0)\n");
        assertThat(Files.readString(base)).contains("\"supports\"}],\n      \"related\": [\"lamps/2\"]\n    }");
    }

    @Test
    void doubtsAreListedBeside() {
        Run run = fix("--warn");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(": fixed: ", ": warning: ");
    }

    @Test
    void theModeAndALinkStay() throws IOException {
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), base.getFileName());

        assertThat(new MnsRunner().run("check", "--fix", link.toString()).exit())
                .isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(base).hasContent(SmallBase.TEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(base)))
                .isEqualTo("rw-r-----");
        assertThat(names()).containsExactly("base.json", "link.json");
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(fix()).isEqualTo(new Run(2, "", "mns: " + base + " cannot be changed: it is read-only\n"));
        assertThat(base).hasContent(SPOILT);
    }

    @Test
    void whatIsNoFileOfOnesOwnIsRefused() throws Exception {
        byte[] bytes = SPOILT.getBytes(UTF_8);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(new MnsRunner().runLine("check --fix"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "mns: the bundled fact base cannot be changed; mns check --fix FILE corrects one of your own\n"));
        for (String line : List.of("check --fix -", "check --fix --facts -")) {
            assertThat(new MnsRunner().reading(bytes).runLine(line))
                    .isEqualTo(new Run(
                            2, "", "mns: standard input cannot be changed; mns check --fix FILE corrects a file\n"));
        }
        assertThat(new MnsRunner().run("check", "--fix", pipe.toString()))
                .isEqualTo(new Run(2, "", "mns: " + pipe + " cannot be changed: it is no regular file\n"));
        assertThat(new MnsRunner().run("check", "--fix", base.toString(), "--source", "list=pom.xml"))
                .isEqualTo(new Run(2, "", "mns: --fix and --source cannot be combined; leave one of them out\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", ""})
    void whatIsNotThereIsAProblemOfTheBase(String name) {
        String file = folder.resolve(name).toString();

        assertThat(new MnsRunner().run("check", "--fix", file)).isEqualTo(new MnsRunner().run("check", file));
    }

    @Test
    void theFileOfTheEnvironmentIsCorrectedToo() {
        Run run = new MnsRunner().with("MNS_FACTS", base.toString()).runLine("check --fix");

        assertThat(run.exit()).isZero();
        assertThat(base).hasContent(SmallBase.TEXT);
    }

    private Run fix(String... options) {
        return new MnsRunner()
                .run(Stream.concat(Stream.of("check", "--fix", base.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
