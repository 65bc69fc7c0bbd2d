package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is longer or deeper than anybody needs is refused with the limit. */
final class FactBaseLimitsTest {
    @Test
    void refusesABombOfDepth() {
        assertThat(SmallBase.problems("[".repeat(100_000))).hasSize(1);
        assertThat(SmallBase.problems("{\"names\":".repeat(100_000))).hasSize(1);
        assertThat(SmallBase.problems(SmallBase.with("\"format\": 1", "\"format\": " + "[".repeat(100_000))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "A light."       | 2000  | 5:18:  | 1 to 2000 characters, found 2001 (/description)
            "Light"          | 200   | 4:12:  | 1 to 200 characters, found 201 (/title)
            "Oil"            | 60    | 17:16: | 1 to 60 characters, found 61 (/facts/0/title)
            "It burned oil." | 2000  | 18:20: | 1 to 2000 characters, found 2001 (/facts/0/statement)
            "page 1"         | 200   | 22:50: | 1 to 200 characters, found 201 (/facts/0/evidence/0/locator)
            "light"          | 64    | 3:9:   | 1 to 64 characters, found 65 (/id)
            """)
    void aTextMayBeAsLongAsItsLimitAndNoLonger(String text, int most, String place, String problem) {
        assertThat(SmallBase.problems(SmallBase.with(text, '"' + "x".repeat(most) + '"')))
                .isEmpty();
        assertThat(SmallBase.problems(SmallBase.with(text, '"' + "x".repeat(most + 1) + '"')))
                .containsExactly("base.json:" + place + " expected " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "A light."    | "%s"          | 1000000 | 5: | a string has more than 65536 characters
            "description" | "%s"          | 1000000 | 5: | the name of a member has more than 256 characters
            "format": 1   | "format": 1%s | 1000    | 2: | a number has more than 64 digits
            """)
    void refusesStringsNamesAndNumbersBeyondAllMeasure(
            String text, String replacement, int length, String line, String reason) {
        String bomb = SmallBase.with(text, replacement.replace("%s", "1".repeat(length)));

        assertThat(SmallBase.problems(bomb))
                .singleElement()
                .asString()
                .startsWith("base.json:" + line)
                .contains(reason);
    }

    @Test
    void tooDeepNestingIsReportedInPlainWords() {
        assertThat(SmallBase.faults(SmallBase.with("\"format\": 1", "\"format\": " + "[".repeat(100))))
                .last()
                .asString()
                .contains("objects and arrays are nested more than 32 deep");
    }
}
