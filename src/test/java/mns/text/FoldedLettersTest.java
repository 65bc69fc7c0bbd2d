package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters fold to their plain neighbours, whichever of them they are. */
final class FoldedLettersTest {
    @Test
    void everyLatinLetterFoldsAsItsPartsDo() {
        for (char c = '\u00c0'; c <= '\u024f'; c++) {
            String letter = String.valueOf(c);
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFKD);

            assertThat(Folding.fold(letter)).as("U+%04X", (int) c).isEqualTo(Folding.fold(parts));
        }
    }

    @Test
    void everyLatinLetterFoldsAsItsCapitalDoes() {
        for (char c = '\u00e0'; c <= '\u017f'; c++) {
            String letter = String.valueOf(c);
            String capital = String.valueOf(Character.toUpperCase(c));

            assertThat(Folding.fold(letter)).as("U+%04X", (int) c).isEqualTo(Folding.fold(capital));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ðð, dd",
        "Đđ, dd",
        "Ħħ, hh",
        "ıI, ii",
        "Łł, ll",
        "Øø, oo",
        "Ŧŧ, tt",
        "Ɵɵ, oo",
        "ſ, s",
        "Ǿǿ, oo",
        "Əəₔ, eee",
        "Ææ, aeae",
        "Œœ, oeoe",
        "Þþ, thth",
        "ßẞ, ssss",
        "ĳ, ij",
        "Ŋŋ, ŋŋ",
        "×÷, ×÷"
    })
    void lettersThatHaveNoPartsFoldTo(String letters, String folded) {
        assertThat(Folding.fold(letters)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "‘", "ʼ", "＇"})
    void apostrophesMeet(String apostrophe) {
        assertThat(Folding.fold("Qur" + apostrophe + "an")).isEqualTo("qur'an");
    }

    @ParameterizedTest
    @CsvSource({"A\u0301b, ab", "A\u20ddb, ab", "हिंदी, हद", "A\u00adb, ab", "A\u200bb, a\u200bb"})
    void marksOfAnyKindAreLeftOut(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u000b", "\f", "\r", " ", "-", "\u0085", "\u00a0", "\u2028", "\u2212"})
    void blanksAndHyphensMeet(String gap) {
        assertThat(Folding.fold("a" + gap + "b")).isEqualTo("a b");
        assertThat(Folding.map("a" + gap + gap + "b").text()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\b", "\u000e", ",", ".", "_", "/", "\u001f", "\u007f"})
    void nonBlanksStay(String character) {
        assertThat(Folding.fold("a" + character + "b")).isEqualTo("a" + character + "b");
    }
}
