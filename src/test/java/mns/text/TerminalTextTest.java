package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a text holds can drive the terminal it is shown on, and real text is shown as it is. */
final class TerminalTextTest {
    private static final long SEED = 19911101;
    private static final char[] RANGES = {0x20, 0xA0, 0x700, 0x2020, 0x2070, 0x3000, 0xD7F0, 0xE010, 0xFFFF};

    @Test
    void showsC0AndDeleteInCaretNotation() {
        for (char c = 0; c < 0x20; c++) {
            assertThat(TerminalText.safe("a" + c + "b")).isEqualTo("a^" + (char) (c + '@') + "b");
        }
        assertThat(TerminalText.safe("\u007f")).isEqualTo("^?");
        assertThat(TerminalText.safe("\u001b[31m\r\n")).isEqualTo("^[[31m^M^J");
    }

    @Test
    void showsC1AsCodePoints() {
        for (char c = 0x80; c < 0xA0; c++) {
            assertThat(TerminalText.safe("a" + c + "b"))
                    .isEqualTo(String.format("a<U+%04X>b", (int) c))
                    .hasSize(10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u2028',
                '\u2029'
            })
    void showsBidiControlsAndSeparatorsAsCodePoints(char c) {
        assertThat(TerminalText.safe(c + "x" + c)).isEqualTo(String.format("<U+%1$04X>x<U+%1$04X>", (int) c));
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, <U+D83D>",
        "\uDE00, <U+DE00>",
        "\uD83D\uD83D\uDE00, <U+D83D>\uD83D\uDE00",
        "\uD83D\uDE00\uDE00, \uD83D\uDE00<U+DE00>",
        "\uDE00\uD83D, <U+DE00><U+D83D>",
        "\uD83Da\uDE00, <U+D83D>a<U+DE00>"
    })
    void showsLoneSurrogatesAndLeavesPairsAlone(String text, String shown) {
        assertThat(TerminalText.safe(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain ~ text",
                "Milli Təhlükəsizlik Nazirliyi",
                "no\u00a0break",
                "soft\u00adhyphen",
                "e\u0301 with a mark",
                "灯台船 カタカナ 한국어",
                "العربية \u200f\u200e\u061c",
                "می\u200cخواهم",
                "עברית",
                "क्\u200dष",
                "👩\u200d🚀 👨\u200d👩\u200d👧 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F ❤\ufe0f",
                "\u2027\u202f\u2065\u206a"
            })
    void leavesRealTextAsItIs(String text) {
        assertThat(TerminalText.safe(text)).isSameAs(text);
    }

    @Test
    void whatIsSafeStaysAsItIs() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            String safe = TerminalText.safe(text);

            assertThat(TerminalText.safe(safe))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(safe);
            for (int i = 0; i < safe.length(); i++) {
                assertThat(TerminalText.isUnsafe(safe, i))
                        .as("seed %s, round %s", SEED, round)
                        .isFalse();
            }
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(10); length > 0; length--) {
            text.append((char) random.nextInt(RANGES[random.nextInt(RANGES.length)]));
        }
        return text.toString();
    }

    @Test
    void theBeginningPartsNoCharacter() {
        assertThat(TerminalText.beginning("abc", 3)).isEqualTo("abc");
        assertThat(TerminalText.beginning("abcd", 3)).isEqualTo("abc…");
        assertThat(TerminalText.beginning("ab\uD83D\uDE00", 3)).isEqualTo("ab…");
        assertThat(TerminalText.beginning("\uD83D\uDE00ab", 3)).isEqualTo("\uD83D\uDE00a…");
    }
}
