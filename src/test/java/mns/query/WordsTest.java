package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed for a search becomes words, which are found where words start. */
final class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light           | light
            Light  HOUSE    | light,house
            Təhlükəsizlik   | tehlukesizlik
            screw-piles     | screw piles
            灯台            | 灯台
            1905            | 1905
            a - b           | a,b
            -- ? *          |
            """)
    void foldsEachWordAndDropsWhatIsNone(String typed, String words) {
        assertThat(Words.of(List.of(typed))).isEqualTo(words == null ? List.of() : List.of(words.split(",")));
    }

    @Test
    void takesPiecesThatHoldSeveralWordsOrNone() {
        assertThat(Words.of(List.of("one two", "", " \t\n", "three"))).containsExactly("one", "two", "three");
        assertThat(Words.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light         | 3
            lights        | 1
            ight          | 0
            a             | 2
            screw piles   | 1
            灯            | 1
            台            | 0
            nothing       | 0
            """)
    void countsWhereAWordStarts(String word, int count) {
        assertThat(Words.count(List.of(word), "a light lit (light) lights; alight on screw piles 灯台"))
                .isEqualTo(count);
    }

    @Test
    void countsAllWordsTogetherAndNothingIfOneIsMissing() {
        String text = "light and oil and light";

        assertThat(Words.count(List.of("light", "oil"), text)).isEqualTo(3);
        assertThat(Words.count(List.of("light", "gas"), text)).isZero();
        assertThat(Words.count(List.of("gas", "light"), text)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"light, 0, 0", "light, 1, 13", "light, 13, 13", "light, 14, -1", "alight, 0, 6", "ight, 0, -1"})
    void tellsWhereAWordNextStarts(String word, int from, int place) {
        assertThat(Words.next(word, "light alight light", from)).isEqualTo(place);
    }
}
