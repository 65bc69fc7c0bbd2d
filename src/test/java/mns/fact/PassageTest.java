package mns.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A passage is known again by its words alone, however they are spaced or composed. */
final class PassageTest {

    /** The digests were computed with sha256sum (GNU coreutils). */
    @ParameterizedTest
    @CsvSource({
        "abc, 1, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "to be or not, 4, 13372360cc1f5e93f57306f602f7ea02238fc79fd38fa1b9887ebb5f041d8448",
        "Milli Təhlükəsizlik Nazirliyi, 3, 5c7379fd0d242fb5df992429d504b246713c86e48980323f56b1ec1ada27d730",
        "灯台, 1, f2df7bb7d9c5ca86963b1fb47efbc6162fe71f6ce69f3fccc9de1b8ee3e431a4"
    })
    void hasTheNumberOfItsWordsAndTheirDigest(String text, int words, String sha256) {
        assertThat(Passage.of(text)).isEqualTo(new Passage(words, OptionalInt.empty(), sha256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  to be or not  ",
                "to  be\tor\nnot",
                "to be\r\nor not\n",
                "to\u00a0be or\u202fnot",
                "to\u2003be\u3000or\u2007not",
                "to be\u2028or\u2029not\f"
            })
    void isTheSameHoweverItIsSpacedOrBroken(String text) {
        assertThat(Passage.of(text)).isEqualTo(Passage.of("to be or not"));
    }

    @Test
    void isTheSameHoweverItsLettersAreComposed() {
        assertThat(Passage.of("Milli Te\u0308hlu\u0308k\u0259sizlik"))
                .isEqualTo(Passage.of("Milli T\u00ebhl\u00fck\u0259sizlik"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"To be or not", "to be, or not", "to be or", "tobe or not", "to be or no\u200bt", "to-be or not"
            })
    void isAnotherIfALetterOrMarkDiffers(String text) {
        assertThat(Passage.of(text)).isNotEqualTo(Passage.of("to be or not"));
    }

    @ParameterizedTest
    @CsvSource({"ﬁve, five", "x², x2", "Ｍ, M", "…, ..."})
    void isAnotherIfALetterOnlyLooksAlike(String text, String other) {
        assertThat(Passage.of(text)).isNotEqualTo(Passage.of(other));
    }

    @Test
    void isTheSameForTheWordsOfAText() {
        List<String> words = Passage.words("\u00a0one two\u00a0 three\n");

        assertThat(words).containsExactly("one", "two", "three");
        assertThat(Passage.of(words.subList(1, 3))).isEqualTo(Passage.of("two three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0"})
    void needsAWord(String text) {
        assertThat(Passage.words(text)).isEmpty();
        assertThatThrownBy(() -> Passage.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
