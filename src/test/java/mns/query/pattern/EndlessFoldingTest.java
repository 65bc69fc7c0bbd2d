package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern whose letters the library would fold for ever is refused, and no other. */
final class EndlessFoldingTest {

    @ParameterizedTest
    @DisplayName("Where case does not matter, the letters are refused, and what may be a range over them")
    @ValueSource(
            strings = {
                "(?i)\u1c80",
                "(?i)\u1c88",
                "a(?si:\u1c84)",
                "(?i)\\x{1C80}",
                "(?i)\\x{1c88}",
                "(?i)\\Qa\u1c80\\E",
                "(?i)\\Qa\\E\u1c80",
                "(?i)[\u1c80]",
                "(?i)[a-\u1c80]",
                "(?i)[\u1c88-\u1d00]",
                "(?i)[a-\\x{10FFFF}]",
                "(?i)[^a-\\x{10FFFF}]",
                "(?i)[]-\\x{10FFFF}]",
                "(?i)[^]-\\x{10FFFF}]",
                "(?i)[--\\x{10FFFF}]",
                "(?i)[b\\]a-\\x{10FFFF}]",
                "(?i)[[:alpha:]a-\\x{10FFFF}]",
                "(?i)[a-b\\x41-\uffdc]",
                "(?i)[[]|[a-\ud83d\ude00]",
                "(?i)[\u1c89-\\x{10FFFF}]",
                "[a](?i)\\p{L}[\\.-\\x{FFFF}]",
                "(?i)a-\u4e2d",
                "(?i)[a]-\u4e2d",
                "(?i)[[:alpha:]]-\u4e2d",
                "(?i)[a-b-\u4e2d]",
                "(?i)[-\u4e2d]",
                "(?i)[a\\-\u4e2d]",
                "(?i)\\Q[a-\u4e2d]\\E",
            })
    void refuses(String pattern) {
        assertThatThrownBy(() -> RegularExpression.all(List.of(pattern)))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("ignores case for U+1C80 to U+1C88")
                .hasMessageContaining("leave (?i) out");
    }

    @ParameterizedTest
    @DisplayName("Other letters and ranges are taken, and all of them where case matters")
    @ValueSource(
            strings = {
                "\u1c80",
                "[a-\\x{10FFFF}]",
                "(?s)[a-\u1c80]",
                "(?-i)[a-\u1c80]",
                "(?P<i>\u1c80)",
                "(?i)\u1c7f",
                "(?i)\u1c89",
                "(?i)[a-\u1c7f]",
                "(?i)[^a]",
                "(?i)\\x41\\x42",
                "(?i)\\p{Cyrillic}\\PL",
            })
    void takes(String pattern) {
        assertThat(RegularExpression.all(List.of(pattern))).hasSize(1);
    }
}
