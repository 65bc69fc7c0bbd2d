package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line falls into the words into which sh splits it. */
final class ShellWordsTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                line("", List.of()),
                line("  \t ", List.of()),
                line("functions 4-6,19", List.of("functions", "4-6,19")),
                line("  search\tstate   border ", List.of("search", "state", "border")),
                line("search 'state border'", List.of("search", "state border")),
                line("search \"state border\"", List.of("search", "state border")),
                line("='b c'd\"e f\"g", List.of("=b cde fg")),
                line("-m'b c' --tag='d e'", List.of("-mb c", "--tag=d e")),
                line("''", List.of("")),
                line("a '' \"\" b", List.of("a", "", "", "b")),
                line("don\\'t", List.of("don't")),
                line("\"don't\"", List.of("don't")),
                line("'say \"so\"'", List.of("say \"so\"")),
                line("a\\ b", List.of("a b")),
                line("\\\\", List.of("\\")),
                line("'\\d+\\b'", List.of("\\d+\\b")),
                line("\"\\d+\\b\"", List.of("\\d+\\b")),
                line("\"\\\\ \\\" \\$ \\` \\n\"", List.of("\\ \" $ ` \\n")),
                line("\\d", List.of("d")),
                line("# a comment", List.of()),
                line("tags # a comment 'with a quote", List.of("tags")),
                line("c# a#b '#'", List.of("c#", "a#b", "#")),
                line("\\# x", List.of("#", "x")),
                line("$HOME * ~ ! `x`; a&b|c", List.of("$HOME", "*", "~", "!", "`x`;", "a&b|c")),
                line("Təhlükəsizlik 灯台 😀", List.of("Təhlükəsizlik", "灯台", "😀")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void itIsSplitLike(String line, List<String> words) {
        ShellWords split = new ShellWords();

        assertThat(split.add(line)).isTrue();
        assertThat(split.words()).isEqualTo(words);
    }

    /** Of a line that begins a comment sh prints no words, and it needs no expansion. */
    @ParameterizedTest
    @MethodSource("lines")
    void shSplitsItInTheSameWay(String line, List<String> words) throws IOException, InterruptedException {
        String script = "set -f\nset -- "
                + line.replace("$HOME", "\\$HOME")
                        .replace("~", "\\~")
                        .replace("`x`;", "\\`x\\`\\;")
                        .replace("a&b|c", "a\\&b\\|c")
                + "\nfor word do printf '%s\\n' \"<$word>\"; done\n";
        Process process =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out.lines().map(each -> each.substring(1, each.length() - 1)))
                .isEqualTo(words);
    }

    /** Which sh takes for quotation marks. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            search didn't                | search,didn't
            search didn't and wasn't     | search,didn't,and,wasn't
            search ministers' work       | search,ministers',work
            search O'Brien 'state border'| search,O'Brien,state border
            search -didn't               | search,-didn't
            search 'it'\\''s'            | search,it's
            """)
    void anApostropheAfterALetterIsPartOfTheWord(String line, String words) {
        ShellWords split = new ShellWords();

        assertThat(split.add(line)).isTrue();
        assertThat(String.join(",", split.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '!', textBlock = """
            functions | head    ! |
            functions |head     ! |head
            tags > file         ! >
            tags >file          ! >file
            tags 2>&1           ! 2>&1
            tags ; legal        ! ;
            tags; legal         ! tags;
            tags && legal       ! &&
            tags &              ! &
            shell < file        ! <
            search '|' ';' \\>   !
            search a|b a&b -> ; !  ;
            search R&D a>b      !
            """)
    void whatJoinsCommandsIsNoticedUnlessItIsQuoted(String line, String operator) {
        ShellWords split = new ShellWords();

        split.add(line);
        assertThat(split.operator().orElse(null)).isEqualTo(operator);
    }

    @Test
    void itGoesOnInTheNextLineWithinQuotes() {
        ShellWords words = new ShellWords();

        assertThat(words.add("passage 'one")).isFalse();
        assertThat(words.add("two' \"three")).isFalse();
        assertThat(words.add("")).isFalse();
        assertThat(words.add("four\" five")).isTrue();
        assertThat(words.words()).containsExactly("passage", "one\ntwo", "three\n\nfour", "five");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags \\", "ta\\", "\"ta\\"})
    void aBackslashContinuesALineInTheNext(String line) {
        ShellWords words = new ShellWords();

        assertThat(words.add(line)).isFalse();
    }

    @Test
    void aBackslashTakesTheEndOfTheLineWithIt() {
        ShellWords words = new ShellWords();

        assertThat(words.add("tags \\")).isFalse();
        assertThat(words.add("--count ta\\")).isFalse();
        assertThat(words.add("gs")).isTrue();
        assertThat(words.words()).containsExactly("tags", "--count", "tags");
    }

    private static Arguments line(String line, List<String> words) {
        return Arguments.of(line, words);
    }
}
