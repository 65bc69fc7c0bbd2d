package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import mns.cli.MnsRunner;
import mns.cli.Run;
import mns.load.check.FactBaseCheck;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no fact base at all is named for what it is, with what to do next, by every command. */
final class FileKindTest {
    private static final String START = ", not a fact base in JSON; mns init my.json writes one to start from";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e370a25e2e3        | is a PDF document
            255044462d312e370a              | is a PDF document
            89504e470d0a1a0a                | is a PNG picture
            ffd8ffe000104a464946            | is a JPEG picture
            474946383961                    | is a GIF picture
            504b030414000000                | is a ZIP archive or an office document
            d0cf11e0a1b11ae1                | is an office document
            7b5c727466312061                | is an RTF document
            1f8b0800                        | is packed by gzip
            53514c69746520666f726d6174203300 | is an SQLite database
            7f454c46020101                  | is a program
            00000000000000                  | is no text
            3c21646f63747970652068746d6c3e  | is a web page
            0a203c48544d4c3e                | is a web page
            efbbbf3c68746d6c3e              | is a web page
            3c3f786d6c3f3e                  | is XML
            """)
    void isNamed(String hex, String kind) {
        assertThat(SmallBase.problems(HexFormat.of().parseHex(hex))).containsExactly("base.json:1:1: " + kind + START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void wideTextIsToBeSavedAnew(String charset) throws Exception {
        assertThat(SmallBase.problems(SmallBase.TEXT.getBytes(charset)))
                .containsExactly("base.json:1:1: is UTF-16, not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.bib  | @book{a, title = {A}} | is BibTeX, not a fact base in JSON; mns import a.bib takes its sources
            a.bib  | % Encoding: UTF-8     | is BibTeX, not a fact base in JSON; mns import a.bib takes its sources
            a      | TY  - BOOK            | is RIS, not a fact base in JSON; mns import a takes its sources
            a.CSV  | id,topic              | is a table, not a fact base in JSON; mns import a.CSV takes its facts
            my a.bib | @book{a}           | is BibTeX, not a fact base in JSON; mns import 'my a.bib' takes its sources
            a's.csv | id,topic            | is a table, not a fact base in JSON; mns import 'a'\\''s.csv' takes its facts
            standard input | @book{a}     | is BibTeX, not a fact base in JSON; mns import - takes its sources
            a.txt  | Dear keeper           | is not JSON: a fact base begins with {; mns init my.json writes one to start from
            a.yaml | # a: b                | is not JSON: a fact base begins with {; mns init my.json writes one to start from
            a.json | ``                    | the file is empty; mns init my.json writes a fact base to start from
            """)
    void textOfAnotherKindHasItsOwnCommand(String name, String text, String reason) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonFile file = JsonFile.of(name, new ByteArrayInputStream(bytes));

        assertThat(new FactBaseCheck(file, List.of()).inspect().problems())
                .extracting(Problem::toString)
                .containsExactly(name + ":1:1: " + reason);
    }

    @Test
    void everyCommandThatReadsABaseSaysIt() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n");
        String sentence = file + ":1:1: is a PDF document" + START + "\n";
        for (String[] line : new String[][] {
            {"list"},
            {"topics"},
            {"search", "light"},
            {"show", "a/1"},
            {"cite", "a/1"},
            {"sources"},
            {"stats"},
            {"timeline"},
            {"publish"},
            {"tags"}
        }) {
            Run run = new MnsRunner().with("MNS_FACTS", file.toString()).run(line);

            assertThat(run.err()).as(line[0]).isEqualTo("mns: " + sentence);
            assertThat(run.exit()).as(line[0]).isEqualTo(3);
        }
        assertThat(new MnsRunner().run("check", file.toString()).out()).isEqualTo(sentence);
        assertThat(new MnsRunner().run("check", "--fix", file.toString()).out()).isEqualTo(sentence);
        assertThat(new MnsRunner()
                        .run("diff", file.toString(), MnsRunner.LIGHTHOUSE)
                        .err())
                .isEqualTo("mns: " + sentence);
        assertThat(Files.readString(file)).isEqualTo("%PDF-1.7\n");
    }

    /** Nobody has to know how a library speaks of JSON. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Unexpected character ('}' (code 125)): was expecting double-quote | "}" is not expected here
            Unexpected character ('/' (code 47)): maybe a (non-standard) comment? | "/" is not expected here; JSON has no comments
            Unexpected character ((CTRL-CHAR, code 127)): expected | a control character is outside of a text
            Unrecognized token 'tru': was expecting (JSON String) | "tru" is neither a text in quotes nor a number, true, false or null
            Unexpected end-of-input in field name | the file ends, but something in it is not closed
            Unexpected close marker ']': expected '}' | ] closes something else than what is open
            Unrecognized character escape 'x' (code 120) | a backslash begins no escape of JSON here; write two for one
            Invalid numeric value: Leading zeroes not allowed | this is no number of JSON
            Something new | this is no valid JSON
            """)
    void whatTheLibrarySaysIsSaidInOurWords(String said, String ours) {
        assertThat(JacksonMessages.plain(said)).isEqualTo(ours);
    }

    @Test
    void theFileOfABaseIsNamedAsItHasToBeTyped() throws Exception {
        Path base = Files.writeString(
                folder.resolve("it's my base.json"), SmallBase.TEXT.replaceFirst("[{]", "{\"x\": 1, "));
        String typed = "'" + base.toString().replace("'", "'\\''") + "'";

        assertThat(new MnsRunner().run("topics", "--facts", base.toString()).err())
                .endsWith("; mns check " + typed + " reports everything that is wrong\n");
        assertThat(new MnsRunner()
                        .reading(Files.readAllBytes(base))
                        .run("topics", "--facts", "-")
                        .err())
                .endsWith("; mns check - reports everything that is wrong\n");
        Path other = folder.resolve("other base.json");
        assertThat(new MnsRunner().run("init", other.toString()).out()).contains("; mns check '" + other + "' tells ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x; mns y", "x; save it as y"})
    void aFactBaseThatSaysWhatAnErrorSaysIsNoOtherKindOfFile(String member) throws Exception {
        Path base = folder.resolve("base.json");
        Files.writeString(base, SmallBase.TEXT.replaceFirst("[{]", "{\"" + member + "\": 1, "));

        assertThat(new MnsRunner().run("topics", "--facts", base.toString()).err())
                .contains(member)
                .contains("mns check " + base + " reports everything that is wrong");
    }
}
