package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is found at the borders of words. */
final class WholeWordsTest {
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
        assertThat(WholeWords.next(word, "light alight light", from)).isEqualTo(place);
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
        assertThat(WholeWords.nextWhole(word, "no lights light, alight (light) screw piles", from))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"#5, a#5, 1", "5, a5 5, 3", "é, aé, -1", "#5, a5#5a#5, 2"})
    void aWordThatBeginsWithNoLetterMayFollowOne(String word, String text, int place) {
        assertThat(WholeWords.next(word, text, 0)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"c++, c++x, 0, 0", "c, cc c, 0, 3", "c, c cc, 1, -1", "'', ab, 2, 2", "'', ab, 3, -1", "ab, ab, 0, 0"})
    void whatEndsWithNoLetterMayStandBeforeOne(String whole, String text, int from, int place) {
        assertThat(WholeWords.nextWhole(whole, text, from)).isEqualTo(place);
    }
}
