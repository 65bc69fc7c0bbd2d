package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is as wide as the terminal shows it. */
final class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "plain, 5",
        "Təhlükəsizlik, 13",
        "İı, 2",
        "e\u0301, 1",
        "a\u20dd, 1",
        "no\u00a0break, 8",
        "soft\u00adhyphen, 10",
        "灯台船, 6",
        "カタカナ, 8",
        "ｶﾅ, 2",
        "한국어, 6",
        "ＭＮＳ, 6",
        "、。, 4",
        "العربية, 7",
        "می\u200cخواهم, 7",
        "क्, 1",
        "का, 2",
        "😀, 2",
        "🚀, 2",
        "🤝, 2",
        "𠀀, 2",
        "–—…, 3",
        "a灯b, 4",
        "👩\u200d👩\u200d👧, 2",
        "👩\u200d🚀🚀, 4",
        "ب\u200dب, 2",
        "a\u200db, 2",
        "1\ufe0f\u20e3, 1",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 4",
        "\ud83c\udf21, 1",
        "❤, 1"
    })
    void countsTheColumnsOfAText(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void isOneForEveryVisibleAsciiCharacter() {
        for (int c = ' '; c < 0x7F; c++) {
            assertThat(DisplayWidth.of(c)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0x200B", "0x200D", "0x0300", "0x0301", "0xFE0F", "0x20E3", "0xE0067"})
    void isNothingForMarksAndJoiners(int codePoint) {
        assertThat(DisplayWidth.of(codePoint)).isZero();
    }
}
