package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import mns.load.json.InvalidFactBaseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, no UTF-8 or beyond all measure is refused with its place, and by nothing but a clear message. */
final class FactBaseFormTest {
    private static final long SEED = 1851;
    private static final byte[] BYTES = SmallBase.TEXT.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``     | 1:1: the file is empty; mns init my.json writes a fact base to start from
            null   | 1:1: expected an object, found null
            []     | 1:1: expected an object, found an array
            [null] | 1:1: expected an object, found an array
            "x"    | 1:1: expected an object, found a string
            7      | 1:1: expected an object, found a whole number
            1.5    | 1:1: expected an object, found a number with a fraction
            true   | 1:1: expected an object, found true or false
            false  | 1:1: expected an object, found true or false
            {}     | 1:1: member "format" is missing
            """)
    void refusesAnythingButANonEmptyObject(String text, String problem) {
        assertThat(SmallBase.problems(text)).containsExactly("base.json:" + problem);
    }

    @Test
    void refusesANulBeforeAll() {
        assertThat(SmallBase.problems("\u0000" + SmallBase.TEXT))
                .singleElement()
                .asString()
                .startsWith("base.json:1:1: is no text");
    }

    /** The place is that of the mistake itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1,       | "format": NaN,                    | 2:13: | (/format)
            "format": 1,       | "format": Infinity,               | 2:13: | (/format)
            "format": 1,       | "format": 01,                     | 2:13: | (/format)
            "format": 1,       | "format": +1,                     | 2:13: | (/format)
            "format": 1,       | "format": .5,                     | 2:13: | (/format)
            "format": 1,       | // one                            | 2:3:  | ``
            "format": 1,       | /* one */ "format": 1,            | 2:3:  | ``
            "format": 1,       | # one                             | 2:3:  | ``
            "format": 1,       | "format": 1,,                     | 2:15: | ``
            "title": "Light",  | title: "Light",                   | 4:3:  | ``
            "title": "Light",  | 'title': 'Light',                 | 4:3:  | ``
            "title": "Light",  | "title" "Light",                  | 4:11: | (/title)
            "title": "Light",  | "title": "Li\\xght",              | 4:15: | (/title)
            "title": "Light",  | "title": "Li\\uXXXXght",          | 4:15: | (/title)
            "title": "Light",  | "title": "Li\u001bght",           | 4:15: | (/title)
            ["oil"]            | ["oil",]                          | 20:21: | (/facts/0/tags
            """)
    void reportsWhereJsonIsNotStrict(String text, String replacement, String place, String pointer) {
        assertThat(SmallBase.problems(SmallBase.with(text, replacement)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("base.json:" + place + " ")
                        .contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "1", "\"x\""})
    void refusesWhatFollowsTheEnd(String text) {
        assertThat(SmallBase.problems(SmallBase.TEXT + text))
                .containsExactly("base.json:26:1: something follows the end of the fact base");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "}", "x", "\u0000", "<html>", "\u001f\u008b"})
    void refusesJunkAfterTheEnd(String text) {
        assertThat(SmallBase.problems(SmallBase.TEXT + text))
                .singleElement()
                .asString()
                .startsWith("base.json:26:");
    }

    @Test
    void refusesABaseThatIsCutOffAtAnyByte() {
        int end = SmallBase.TEXT.stripTrailing().length();
        for (int length = 0; length < end; length++) {
            byte[] bytes = Arrays.copyOf(BYTES, length);

            assertThatExceptionOfType(InvalidFactBaseException.class)
                    .as("cut off after %s bytes", length)
                    .isThrownBy(() -> SmallBase.parse(bytes))
                    .withMessageMatching("base\\.json:[1-9]\\d*:[1-9]\\d*: (?s).+");
        }
    }

    @Test
    @Tag("exhaustive")
    void refusesDamageOfAnyKindWithAProblemAtMost() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = BYTES.clone();
            for (int damage = random.nextInt(1, 4); damage > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertThatCode(() -> SmallBase.problems(bytes))
                    .as("seed %s, round %s", SEED, round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void acceptsAByteOrderMarkOnce() {
        assertThat(SmallBase.problems("\ufeff" + SmallBase.TEXT)).isEmpty();
        assertThat(SmallBase.problems("\ufeff\ufeff" + SmallBase.TEXT))
                .singleElement()
                .asString()
                .startsWith("base.json:1:1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String charset) {
        assertThat(SmallBase.problems(SmallBase.TEXT.getBytes(Charset.forName(charset))))
                .singleElement()
                .asString()
                .startsWith("base.json:1:");
        assertThat(SmallBase.problems(("\ufeff" + SmallBase.TEXT).getBytes(Charset.forName(charset))))
                .hasSize(1);
    }

    /** Bytes that no UTF-8 text has: a stray one, overlong forms, surrogates, beyond U+10FFFF, cut off in a character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff",
                "80",
                "fc",
                "c0af",
                "c1bf",
                "e080af",
                "f08080af",
                "eda080",
                "edb080",
                "eda0bdedb880",
                "f4908080",
                "c3",
                "e4b8"
            })
    void refusesWhatIsNoUtf8(String hex) {
        byte[] bytes = SmallBase.with("A light.", "A .").getBytes(StandardCharsets.UTF_8);
        byte[] bad = HexFormat.of().parseHex(hex);
        int at = SmallBase.with("A light.", "A .").indexOf("A .") + 2;
        byte[] all = new byte[bytes.length + bad.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(bad, 0, all, at, bad.length);
        System.arraycopy(bytes, at, all, at + bad.length, bytes.length - at);

        assertThat(SmallBase.problems(all))
                .singleElement()
                .asString()
                .startsWith("base.json:5:")
                .endsWith(": is not valid UTF-8 from here on; save it as UTF-8");
    }
}
