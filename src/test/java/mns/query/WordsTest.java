package mns.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed for a search becomes words and phrases, which are found where words begin. */
final class WordsTest {
    @ParameterizedTest
    @DisplayName("A piece is a word, or a phrase if it has blanks")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            light                | light
            Light  HOUSE         | light house
            Təhlükəsizlik        | tehlukesizlik
            screw-piles          | screw piles
            灯台                 | 灯台
            1905                 | 1905
            don't                | don't
            don’t                | don't
            C++                  | c++
            (oil),               | oil
            “oil lamp”           | oil lamp
            „oil lamp“           | oil lamp
            ‚oil lamp‘           | oil lamp
            ‹oil lamp›           | oil lamp
            «oil lamp»           | oil lamp
            {[<oil>]}:!          | oil
            'oil'.               | oil
            'oil';               | oil
            oil?                 | oil
            oil…                 | oil
            #5                   | #5
            oil*                 | oil
            -- ? *               |
            -                    |
            """)
    void aPiece(String typed, String word) {
        assertThat(Words.of(List.of(typed)).wanted()).isEqualTo(word == null ? List.of() : List.of(word));
        assertThat(Words.of(List.of(typed)).unwanted()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("In a piece with double quotes these keep phrases together, and blanks part words")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "oil lamp"             | oil lamp       |
            "oil lamp" burned      | oil lamp,burned|
            burned "oil lamp" ago  | burned,oil lamp,ago |
            burned -"oil lamp"     | burned         | oil lamp
            -burned "oil lamp"     | oil lamp       | burned
            "oil lamp              | oil lamp       |
            "oil"lamp              | oil,lamp       |
            12" oil                | 12,oil         |
            "                      |                |
            ""                     |                |
            "" " "                 |                |
            -"                     |                |
            """)
    void quotes(String typed, String wanted, String unwanted) {
        Words words = Words.of(List.of(typed));

        assertThat(String.join(",", words.wanted())).isEqualTo(wanted == null ? "" : wanted);
        assertThat(String.join(",", words.unwanted())).isEqualTo(unwanted == null ? "" : unwanted);
    }

    @Test
    void aHyphenBeforeAWordOrPhraseSaysThatItIsUnwanted() {
        Words words = Words.of(List.of("light", "-oil", "-screw piles", "gas-light"));

        assertThat(words.wanted()).containsExactly("light", "gas light");
        assertThat(words.unwanted()).containsExactly("oil", "screw piles");
        assertThat(Words.of(List.of("- gas ", " oil ", "-gas"))).isEqualTo(new Words(List.of("oil"), List.of("gas")));
    }

    @Test
    void takesEachWordOnceAndNothingFromWhatHasNoLetter() {
        assertThat(Words.of(List.of("one", "", " \t\n", "One", "two")).wanted()).containsExactly("one", "two");
        assertThat(Words.of(List.of("", "-", "\"\"")).isEmpty()).isTrue();
        assertThat(Words.of(List.of()).isEmpty()).isTrue();
        assertThat(Words.of(List.of("-oil")).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "x", "\"x ", "-", "-\"", "- ", "\ud800", "\u0000", "灯", "'\"", "(", "\u00a0", "\\", "%s"})
    void nothingThatIsTypedFails(String piece) {
        assertThatCode(() -> Words.of(List.of(piece.repeat(10_000 / piece.length()))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "light, 0, 0",
        "light, 1, 13",
        "light, 13, 13",
        "light, 14, -1",
        "alight, 0, 6",
        "ight, 0, -1",
        "a, 1, 6"
    })
    void tellsWhereAWordNextBegins(String word, int from, int place) {
        assertThat(Words.next(word, "light alight light", from)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light        | 0  | 10
            light        | 11 | 25
            lights       | 0  | 3
            a            | 0  | -1
            screw piles  | 0  | 32
            screw pile   | 0  | -1
            (light)      | 0  | 24
            """)
    void findsTheNextWholeWord(String word, int from, int place) {
        assertThat(Words.nextWhole(word, "no lights light, alight (light) screw piles", from))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"#5, a#5, 1", "5, a5 5, 3", "é, aé, -1", "#5, a5#5a#5, 2"})
    void aWordThatBeginsWithNoLetterMayFollowOne(String word, String text, int place) {
        assertThat(Words.next(word, text, 0)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"c++, c++x, 0, 0", "c, cc c, 0, 3", "c, c cc, 1, -1", "'', ab, 2, 2", "'', ab, 3, -1", "ab, ab, 0, 0"})
    void whatEndsWithNoLetterMayStandBeforeOne(String whole, String text, int from, int place) {
        assertThat(Words.nextWhole(whole, text, from)).isEqualTo(place);
    }
}
