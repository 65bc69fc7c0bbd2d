package mns.query.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old and new words of a text are marked. */
final class MarkedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was lit by oil.        | It was lit by gas.          | It was lit by [-oil.-] {+gas.+}
            It was lit.               | It was lit by gas.          | It was [-lit.-] {+lit by gas.+}
            one two three             | two three four              | [-one-] two three {+four+}
            one two three four        | one four                    | one [-two three-] four
            one four                  | one two three four          | one {+two three+} four
            a b c                     | x y z                       | [-a b c-] {+x y z+}
            a b a b                   | b a b a                     | [-a-] b a b {+a+}
            灯台船                     | 灯台                         | [-灯台船-] {+灯台+}
            """)
    void wordByWord(String old, String now, String marked) {
        assertThat(MarkedText.of(old, now).text()).isEqualTo(marked);
    }

    @Test
    void aDifferenceInBlanksShowsBoth() {
        assertThat(MarkedText.of("a  b", "a b").text()).isEqualTo("[-a  b-] {+a b+}");
        assertThat(MarkedText.of("", "a").text()).isEqualTo("{+a+}");
        assertThat(MarkedText.of("a", "").text()).isEqualTo("[-a-]");
    }

    /** Without the new words it is the old text, without the old words the new one. */
    @Test
    void bothTextsAreInIt() {
        Random random = new Random(7);
        for (int turn = 0; turn < 500; turn++) {
            String old = words(random);
            String now = words(random);
            if (!old.equals(now)) {
                MarkedText marked = MarkedText.of(old, now);
                assertThat(without(marked, MarkedText.State.NEW)).isEqualTo(old);
                assertThat(without(marked, MarkedText.State.OLD)).isEqualTo(now);
            }
        }
    }

    private static String without(MarkedText marked, MarkedText.State state) {
        List<String> words = new ArrayList<>();
        for (MarkedText.Piece piece : marked.pieces()) {
            if (piece.state() != state) {
                words.add(piece.words());
            }
        }
        return String.join(" ", words);
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return String.join(" ", words);
    }
}
