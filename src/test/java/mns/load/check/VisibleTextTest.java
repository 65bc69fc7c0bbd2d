package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text has a character that can be seen, and its length counts what a reader would count. */
final class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                "\u200B",
                "\u3164",
                "\u00AD",
                "\u00AD\u200B\u3164",
                "\u2060",
                "\u2800",
                "\uFE0F",
                "\u115F\u1160",
                "\uDB40\uDC41"
            })
    void isMoreThanWhatNobodySees(String text) {
        assertThat(SmallBase.faults(SmallBase.with("\"Oil\"", '"' + text + '"')))
                .singleElement()
                .asString()
                .contains("a text needs a visible character, and U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O\u00ADil", "\uFEFFO", "\u0631", "-", "\uD83D\uDD26", "\u05D0\u200B"})
    void mayHaveItBesideWhatIsSeen(String text) {
        assertThat(SmallBase.faults(SmallBase.with("\"Oil\"", '"' + text + '"')))
                .isEmpty();
    }

    @Test
    void isMeasuredInCodePoints() {
        String lamp = "\uD83D\uDD26";

        assertThat(SmallBase.faults(SmallBase.with("\"Oil\"", '"' + lamp.repeat(60) + '"')))
                .isEmpty();
        assertThat(SmallBase.faults(SmallBase.with("\"Oil\"", '"' + lamp.repeat(61) + '"')))
                .singleElement()
                .asString()
                .contains("expected 1 to 60 characters, found 61");
    }
}
