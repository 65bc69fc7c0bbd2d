package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of a fact base is whole: no blanks at its ends, composed, of characters only. */
final class FactBaseTextTest {
    private static final String PLACE = "base.json:5:18: ";

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u2003", "\u202f", "\u3000"})
    void neitherBeginsNorEndsWithABlank(String blank) {
        String problem = PLACE + "a text neither begins nor ends with a blank (/description)";

        assertThat(SmallBase.problems(SmallBase.with("A light.", blank + "A light.")))
                .containsExactly(problem);
        assertThat(SmallBase.problems(SmallBase.with("A light.", "A light." + blank)))
                .containsExactly(problem);
        assertThat(SmallBase.problems(SmallBase.with("A light.", blank))).containsExactly(problem);
        assertThat(SmallBase.problems(SmallBase.with("A light.", "A" + blank + "light.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0300", "n\u0303", "a\u0323\u0302", "\u2126"})
    void isNotInPartsThatComposeToACharacter(String text) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", text)))
                .containsExactly(PLACE + "the text is not in normalisation form NFC (/description)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~", "¡", "ÿ", "x\u02ff", "x\u0300", "\ufdcf", "\ufdf0", "\ufffd", "x\u00ad", "\u2027", "\u2065x"
            })
    void mayHoldTheNeighboursOfForbiddenCharacters(String text) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f", "\u007f", "\u0080", "\u009f", "\u202a", "\u2069", "\ufffe"})
    void holdsNoneOfTheFirstAndTheLastOfThose(String character) {
        assertThat(SmallBase.problems(SmallBase.with("A light.", "\\u%04x".formatted((int) character.charAt(0)))))
                .singleElement()
                .asString()
                .startsWith(PLACE)
                .endsWith("found U+%04X (/description)".formatted((int) character.charAt(0)));
    }
}
