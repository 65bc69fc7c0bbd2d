package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script is read line by line. */
final class ScriptLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags -c\nlegal 'a b'\n",
                "tags -c\nlegal 'a b'",
                "\n\n  \n# first\ntags -c # so\n\nlegal 'a b'\n\n",
                "tags -c\r\nlegal 'a b'\r\n",
                "\r\ntags -c\r\n\r\nlegal 'a b'\r\n",
                "\ufefftags -c\nlegal 'a b'\n",
                "tags \\\n  -c\nlegal \\\n'a b'\n"
            })
    void itsLinesAreThoseThatHaveWords(String script) throws Exception {
        assertThat(lines(script)).containsExactly(List.of("tags", "-c"), List.of("legal", "a b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags ''\\\n -c", "tags \"\"\\\n\\\n -c", "tags \\\n'' \\\n -c", "tags '' -c\\\n"})
    void anEmptyWordStaysWhereTheLineGoesOn(String script) throws Exception {
        assertThat(lines(script + "\n")).containsExactly(List.of("tags", "", "-c"));
    }

    @Test
    void anEmptyScriptHasNone() throws Exception {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).isEmpty();
    }

    @Test
    void onlyALineFeedEndsALine() throws Exception {
        assertThat(lines("a\rb\u2028c\u0085d\ne\r\r\nf\r"))
                .containsExactly(List.of("a\rb\u2028c\u0085d"), List.of("e\r"), List.of("f\r"));
    }

    @Test
    void onlyTheFirstCharacterMayBeAByteOrderMark() throws Exception {
        assertThat(lines("\ufeff\ufefftags\n\ufefflegal\n"))
                .containsExactly(List.of("\ufefftags"), List.of("\ufefflegal"));
    }

    @Test
    void aQuoteMayHoldLines() throws Exception {
        assertThat(lines("passage 'one\n\ntwo'\ntags\n"))
                .containsExactly(List.of("passage", "one\n\ntwo"), List.of("tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags 'a", "tags \"a\n\n", "tags \"a\\"})
    void aScriptThatEndsWithinALineIsAMistake(String script) {
        assertThatThrownBy(() -> lines(script)).isInstanceOf(UnclosedQuoteException.class);
    }

    @Test
    void aLastBackslashTakesNothingWithIt() throws Exception {
        assertThat(lines("tags\nlegal 1 \\")).containsExactly(List.of("tags"), List.of("legal", "1"));
        assertThat(lines("tags \\\n")).containsExactly(List.of("tags"));
    }

    @Test
    void aScriptIsUtf8() {
        ScriptLines lines =
                new ScriptLines(new ByteArrayInputStream("tags \u00e4".getBytes(StandardCharsets.ISO_8859_1)));

        assertThatThrownBy(lines::next).isInstanceOf(CharacterCodingException.class);
    }

    private static List<List<String>> lines(String script) throws UnclosedQuoteException, IOException {
        ScriptLines lines = new ScriptLines(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
        List<List<String>> all = new ArrayList<>();
        for (Optional<List<String>> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
