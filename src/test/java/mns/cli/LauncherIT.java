package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds its tool wherever it lies, and spoils no text whatever the surroundings. */
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

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C",
        "LC_ALL, POSIX",
        "LC_ALL, xx_YY",
        "LC_ALL, xx_YY.ISO-8859-1",
        "LC_ALL, ''",
        "LANG, en_US.ISO-8859-1",
        "LC_CTYPE, C",
        "LANGUAGE, tr",
    })
    void noLocaleSpoilsText(String variable, String value) throws Exception {
        Run run = tool.with(variable, value).run(LINE);
        assertThat(run).isEqualTo(usual(LINE));
        assertThat(run.out()).contains("Milli Təhlükəsizlik Nazirliyi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions --match TERRORISM",
                "show FUNCTIONS/5 LEGAL/CONSTITUTION --json",
                "functions --tag INTELLIGENCE --fields ID",
                "search MILLI",
                "fUNCTIONS",
            })
    void noLanguageOfJavaChangesAnAnswer(String line) throws Exception {
        Run turkish = tool.with("MNS_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR")
                .run(line);
        assertThat(turkish).isEqualTo(usual(line));
    }

    @Test
    void noVariableOfOthersChangesAnAnswer() throws Exception {
        Map<String, String> others = Map.ofEntries(
                Map.entry("IFS", "/ms"),
                Map.entry("CDPATH", "/:/tmp"),
                Map.entry("CLASSPATH", "/nowhere"),
                Map.entry("JAVA_TOOL_OPTIONS", "-Dfile.encoding=US-ASCII"),
                Map.entry("JDK_JAVA_OPTIONS", "-no-such-option"),
                Map.entry("_JAVA_OPTIONS", "-Xint"),
                Map.entry("MNS_JAVA_OPTS", " -Xmx64m   -Dany=* "),
                Map.entry("ENV", "/nowhere"),
                Map.entry("POSIXLY_CORRECT", "1"),
                Map.entry("TERM", "no-such-terminal"),
                Map.entry("HOME", "/nowhere"),
                Map.entry("home", "/nowhere"),
                Map.entry("gc", "-no-such-option"),
                Map.entry("share", "-no-such-option"),
                Map.entry("TZ", "Pacific/Kiritimati"));
        others.forEach(tool::with);
        assertThat(tool.run(LINE)).isEqualTo(usual(LINE));
    }

    @Test
    void manyAtOnceAnswerTheSame() throws Exception {
        Run run = tool.sh("""
                for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
                  "$MNS" functions >"out $i" 2>&1 &
                done
                wait
                cat out*
                """);
        assertThat(run.out()).isEqualTo(usual("functions").out().repeat(16));
    }

    @Test
    void argumentsArriveAsTheyAreTyped() throws Exception {
        Run run = tool.sh("\"$MNS\" show 'a  b' '*' '$HOME' '' '\\n' '\"' \"'\" '日本 é' --json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .extracting(line ->
                        new ObjectMapper().readTree(line).at("/error/message").asText())
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
