package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds its tool wherever it lies, and hands over what is typed. */
class LauncherIT {
    private static final String LINE = "search Təhlükəsizlik";

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() {
        tool = new PackagedTool(PackagedTool.HOME, work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cd \"${MNS%/*}\" && ./mns",
                "cd \"${MNS%/*}/..\" && bin/mns",
                "cd \"${MNS%/*}/../lib\" && ../bin/mns",
                "cd / && \".$MNS\"",
                "cd \"${MNS%/*}/..\" && sh bin/mns",
                "PATH=${MNS%/*}:$PATH; mns",
                "cd \"${MNS%/*}/..\" && PATH=bin:$PATH; mns",
                "cd \"${MNS%/*}\" && PATH=:$PATH; mns",
                "ln -s \"$MNS\" link && ./link",
                "ln -s \"$MNS\" a && ln -s a b && mkdir c && ln -s ../b c/d && PATH=$PWD/c:$PATH; d",
                "ln -s \"${MNS%/bin/mns}\" folder && folder/bin/mns",
            })
    void itFindsItsToolHoweverItIsCalled(String call) throws Exception {
        String script = "(" + call + " " + LINE + ")\ncode=$?; rm -f link a b c/d folder; exit $code";
        assertThat(tool.sh(script)).isEqualTo(usual(LINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LANG=C.UTF-8                | true
            LANG=C                      | false
            LC_CTYPE=C.UTF-8 LANG=C     | true
            LC_ALL= LANG=POSIX          | false
            LC_ALL=C LC_CTYPE=C.UTF-8   | false
            LC_ALL=no_SUCH.UTF-8 LANG=C | true
            NOTHING=                    | true
            """)
    void itTellsTheLocaleOfTheUserAlthoughJavaGetsAnother(String variables, boolean unicode) throws Exception {
        assertThat(tool.sh("export " + variables + "; \"$MNS\" timeline --chart")
                        .out()
                        .contains("█"))
                .isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder with blanks", "Təhlükəsizlik", "a'b\"c$d*", "-n", "tab\tand\nline"})
    void itWorksInAFolderOfAnyName(String name) throws Exception {
        PackagedTool copy = PackagedTool.copiedTo(work.resolve(name), work);
        assertThat(copy.run(LINE)).isEqualTo(usual(LINE));
    }

    /** What the shell that runs the launcher says of such a folder is not in our hands. */
    @ParameterizedTest
    @ValueSource(strings = {"\"$MNS\"", "sh \"$MNS\"", "bash \"$MNS\"", "env -u PWD \"$MNS\""})
    void aFolderThatIsGoneIsNoHindrance(String call) throws Exception {
        assumeTrue(tool.sh("command -v bash").exit() == 0, "bash is installed");
        Run run = tool.sh("mkdir gone && cd gone && rmdir ../gone && " + call + " " + LINE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(usual(LINE).out());
    }

    @Test
    void inAFolderWithAColonItSaysWhyItCannotRun() throws Exception {
        Path folder = Files.createDirectories(work.resolve("a:\u00e4\u007f~"));
        Files.createDirectory(folder.resolve("bin"));
        Files.copy(PackagedTool.HOME.resolve("bin/mns"), folder.resolve("bin/mns"));
        assertThat(new PackagedTool(folder, work).run(LINE))
                .isEqualTo(new Run(
                        69,
                        "",
                        "mns: cannot run from " + work
                                + "/a:???~: Java takes the colon in that path for a separator\n"));
    }

    @Test
    void aCopyOfItAloneSaysWhatToDoInstead() throws Exception {
        Files.copy(PackagedTool.HOME.resolve("bin/mns"), work.resolve("mns"));
        assertThat(tool.sh("./mns " + LINE))
                .isEqualTo(new Run(
                        69,
                        "",
                        "mns: there is no lib/mns.jar in " + work + ": link to bin/mns instead of copying it\n"));
    }

    @Test
    void argumentsArriveAsTheyAreTyped() throws Exception {
        Run run = tool.sh("\"$MNS\" show 'a  b' '*' '$HOME' '' '\\n' '\"' \"'\" '日本 é' --json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .extracting(line ->
                        new ObjectMapper().readTree(line).at("/error/message").asText())
                // What follows says what to type next.
                .extracting(message -> message.substring(0, message.lastIndexOf("; ")))
                .containsExactly(
                        "there is no fact \"a  b\"",
                        "there is no fact \"*\"",
                        "there is no fact \"$HOME\"",
                        "there is no fact \"\"",
                        "there is no fact \"\\n\"",
                        "there is no fact \"\"\"",
                        "there is no fact \"'\"",
                        "there is no fact \"日本 é\"");
    }

    /** Returns what the same line does in process. */
    private static Run usual(String line) throws IOException {
        assertThat(Files.isDirectory(PackagedTool.HOME)).isTrue();
        return new MnsRunner().runLine(line);
    }
}
