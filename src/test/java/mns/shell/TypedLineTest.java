package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the cursor is words, of which the last one is being typed; in the table ¬ is where a line breaks. */
final class TypedLineTest {
    private final LineParser parser = new LineParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                    |              | ``          | 0
            fun                   |              | fun         | 3
            `functions `          | functions    | ``          | 0
            `  functions  --ma`   | functions    | --ma        | 4
            search 'state bor     | search       | state bor   | 10
            search "state bor     | search       | state bor   | 10
            search state\\ bor     | search       | state bor   | 10
            search a'b c'd        | search,a'b   | c'd         | 3
            search '' x           | search,      | x           | 1
            search "\\d           | search       | \\d          | 3
            tags¬legal 5          | legal        | 5           | 1
            search \\¬sta          | search       | sta         | 3
            search 'a¬b           | search       | a¬b         | 4
            search sta\\¬te        | search       | state       | 7
            """)
    void theWordBeingTypedIsFound(String text, String before, String word, int typed) {
        TypedLine line = TypedLine.of(broken(text));

        assertThat(String.join(",", line.before())).isEqualTo(before == null ? "" : before);
        assertThat(line.word()).isEqualTo(broken(word));
        assertThat(line.rawWordLength()).isEqualTo(typed);
        assertThat(line.wordCursor()).isEqualTo(line.word().length());
        assertThat(line.words()).hasSize(line.wordIndex() + 1).endsWith(line.word());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x            | plain     | true  | plain
            x            | two words | true  | two\\ words
            x            | it's      | true  | it\\'s
            x            | #1        | true  | \\#1
            x            | a\\b       | true  | a\\\\b
            x            | a"b	c      | true  | a\\"b\\	c
            x            | a$b       | true  | a$b
            'x           | two words | true  | 'two words'
            'x           | two words | false | 'two words
            'x           | it's      | true  | 'it'\\''s'
            "x           | two words | true  | "two words"
            "x           | a"b$c\\d   | true  | "a\\"b\\$c\\\\d"
            "x           | two words | false | "two words
            "x           | it's #1   | true  | "it's #1"
            a'b c'/      | ab c/     | true  | ab\\ c/
            """)
    void aWordIsCompletedInTheStyleItWasTyped(String typed, String word, boolean complete, String put) {
        assertThat(TypedLine.of(typed).escape(word, complete)).hasToString(put);
        if (complete) {
            ShellWords words = new ShellWords();
            words.add(put);
            assertThat(words.words()).containsExactly(word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'keepers'/", "\"keepers/", "'keepers/", "kee\\pers/", "keepers/"})
    void whatIsAllTheWordSoFarStaysAsItWasTyped(String typed) {
        assertThat(TypedLine.of("show " + typed).escape("keepers/", false)).hasToString(typed);
    }

    @Test
    void aBackquoteIsQuotedInDoubleQuotesOnly() {
        assertThat(TypedLine.of("\"x").escape("a`b", true)).hasToString("\"a\\`b\"");
        assertThat(TypedLine.of("x").escape("a`b", true)).hasToString("a`b");
    }

    @Test
    void inACommentThereAreNoWords() {
        assertThat(TypedLine.of("tags # all of ").inComment()).isTrue();
        assertThat(TypedLine.of("tags '# all of ").inComment()).isFalse();
    }

    @Test
    void textAfterTheCursorIsKept() {
        assertThat(parser.parse("functions --json", 3, ParseContext.COMPLETE).word())
                .isEqualTo("fun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search 'state", "search \"state", "search state\\", "tags\nsearch 'a\nb"})
    void aLineThatIsNotCompleteGoesOn(String text) {
        assertThatThrownBy(() -> parser.parse(text, text.length(), ParseContext.ACCEPT_LINE))
                .isInstanceOf(EOFError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search 'state'",
                "search \\\\",
                "search a\\\n b",
                "!! ^a^b !x",
                "# it's",
                "search a\\\n",
                "search 'a\n'",
                "tags\n"
            })
    void aCompleteLineIsAccepted(String text) {
        assertThat(parser.parse(text, text.length(), ParseContext.ACCEPT_LINE).line())
                .isEqualTo(text);
    }

    @Test
    void aLineCanBeSplitBeforeItIsComplete() {
        assertThat(parser.parse("search 'a b", 11, ParseContext.SPLIT_LINE).words())
                .containsExactly("search", "a b");
    }

    @Test
    void backslashesAreReadOnce() {
        assertThat(parser.isEscapeChar('\\')).isFalse();
    }

    private static String broken(String text) {
        return text.replace('¬', '\n');
    }
}
