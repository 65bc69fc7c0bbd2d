package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of a fact base has the form asked for, or has not. */
final class TextFormTest {
    @ParameterizedTest
    @DisplayName("A text that has the form is taken")
    @CsvSource({
        "SLUG, a",
        "SLUG, z9",
        "SLUG, 0",
        "SLUG, light-house-1851",
        "FACT_ID, a/z",
        "FACT_ID, light-house/no-ship-lost",
        "FACT_ID, lights/10",
        "URL, http://list.example",
        "URL, https://list.example/~a?b=!#c",
        "LANGUAGE, en",
        "LANGUAGE, AZ",
        "LANGUAGE, az-Cyrl-AZ",
        "LANGUAGE, abcdefgh",
        "LANGUAGE, zz-a1",
        "LICENSE, CC-BY-4.0",
        "LICENSE, GPL-2.0+",
        "LICENSE, Zlib",
        "LICENSE, MIT-0",
        "LICENSE, PSF-2.0.9",
        "VERSION, 0.0.0",
        "VERSION, 10.2.33",
        "VERSION, 9.9.9"
    })
    void fits(TextForm shape, String text) {
        assertThat(shape.fits(text)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("A text that has another form is not")
    @CsvSource({
        "SLUG, -light",
        "SLUG, light-",
        "SLUG, light--house",
        "SLUG, Light",
        "SLUG, light/house",
        "SLUG, light_house",
        "SLUG, `ab",
        "SLUG, ab{",
        "SLUG, 1:2",
        "FACT_ID, lights",
        "FACT_ID, lights/1/2",
        "FACT_ID, /1",
        "FACT_ID, lights/",
        "FACT_ID, lights/-1",
        "FACT_ID, lights-/1",
        "URL, ftp://list.example",
        "URL, list.example",
        "URL, see http://list.example",
        "URL, http://list.example/a b",
        "URL, http://list.example/\u007f",
        "URL, http://list.example/ü",
        "LICENSE, MIT/0",
        "LICENSE, MIT:9",
        "LANGUAGE, e",
        "LANGUAGE, 1en",
        "LANGUAGE, x-klingon",
        "LANGUAGE, en-",
        "LANGUAGE, -en",
        "LANGUAGE, en--az",
        "LANGUAGE, en_AZ",
        "LANGUAGE, abcdefghi",
        "LANGUAGE, en-abcdefghi",
        "LANGUAGE, enü",
        "LICENSE, CC BY 4.0",
        "LICENSE, CC/BY",
        "LICENSE, CC_BY",
        "VERSION, 1.0",
        "VERSION, 1.0.0.0",
        "VERSION, 1..0",
        "VERSION, 1.0.0.",
        "VERSION, .1.0",
        "VERSION, 1.0.0-beta",
        "VERSION, 1.0.x"
    })
    void fitsNot(TextForm shape, String text) {
        assertThat(shape.fits(text)).isFalse();
    }

    @Test
    void aDigestHasSixtyFourLowerCaseHexadecimalDigits() {
        assertThat(TextForm.DIGEST.fits("0123456789abcdef".repeat(4))).isTrue();
        assertThat(TextForm.DIGEST.fits("0123456789abcdeF".repeat(4))).isFalse();
        assertThat(TextForm.DIGEST.fits("g".repeat(64))).isFalse();
        assertThat(TextForm.DIGEST.fits("a".repeat(63))).isFalse();
        assertThat(TextForm.DIGEST.fits("a".repeat(65))).isFalse();
    }
}
