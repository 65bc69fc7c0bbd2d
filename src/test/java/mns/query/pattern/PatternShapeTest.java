package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern may have nearly 5000 characters when its repetitions are written out, and its parentheses must match. */
class PatternShapeTest {
    private static final String FOUR_THOUSAND = "a{1000}".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"a{900}", "(a{445}){2}", "a{900,}", "a{0,900}", "[(]{900}", "\\d{900}"})
    void lessThanFiveThousandAreTaken(String fewer) {
        assertThatCode(() -> PatternShape.check(FOUR_THOUSAND + fewer)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{1000}", "(a{499}){2}", "a{1000,}", "a{0,1000}", "[(]{1000}", "\\d{1000}"})
    void moreAreTooMany(String more) {
        assertThatThrownBy(() -> PatternShape.check(FOUR_THOUSAND + more))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("is too large when its repetitions are written out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (aaaaa){1000,}    | is too large when its repetitions are written out; \
            the one that goes too far is at character 8
            ((a               | is not a regular expression: the ( at character 2 is never closed
            ((a)              | is not a regular expression: the ( at character 1 is never closed
            (a)(b             | is not a regular expression: the ( at character 4 is never closed
            (a))              | is not a regular expression: the ) at character 4 closes nothing
            [^](](b           | is not a regular expression: the ( at character 6 is never closed
            \\P{Lu}(b         | is not a regular expression: the ( at character 7 is never closed
            \\x{41}(b         | is not a regular expression: the ( at character 7 is never closed
            """)
    void thePlaceIsReported(String pattern, String message) {
        assertThatThrownBy(() -> PatternShape.check(pattern))
                .isInstanceOf(PatternException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *     | is not a regular expression: missing argument to repetition operator
            a*b** | is not a regular expression: invalid nested repetition operator "**" at character 4
            a**b** | is not a regular expression: invalid nested repetition operator "**" at character 2
            a[b-  | is not a regular expression: missing closing ] "[b-" at character 2
            [b-   | is not a regular expression: missing closing ]
            """)
    void aPlaceIsReportedOnlyIfItIsNotTheWholePattern(String pattern, String message) {
        assertThatThrownBy(() -> RegularExpression.all(List.of(pattern)))
                .isInstanceOf(PatternException.class)
                .hasMessage(message);
    }

    @Test
    void aVeryLongPatternIsReportedByItsBeginning() {
        assertThatThrownBy(() -> RegularExpression.all(List.of("abcdefghij".repeat(101))))
                .isInstanceOfSatisfying(
                        PatternException.class, e -> assertThat(e.pattern()).isEqualTo("abcdefghijabcdefghij…"));
    }
}
