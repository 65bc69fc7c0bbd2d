package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import mns.output.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A role is painted by one colour sequence and its end, or not at all. */
final class PaletteTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void colourSurroundsTheTextOfARole(Role role) {
        assertThat(Palette.COLOR.paint(role, "text")).matches("\u001b\\[(1;)?[0-9]{1,2}mtext\u001b\\[0m");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void plainLeavesTheTextAsItIs(Role role) {
        assertThat(Palette.PLAIN.paint(role, "text")).isEqualTo("text");
        assertThat(Palette.PLAIN.start(role)).isEmpty();
        assertThat(Palette.PLAIN.end()).isEmpty();
    }

    @Test
    void whereColouredTextIsCutOffAllEnds() {
        assertThat(Palette.COLOR.afterCut()).isEqualTo("\u001b\\" + Addresses.END + Palette.COLOR.end());
        assertThat(Palette.PLAIN.afterCut()).isEmpty();
    }

    @Test
    void whatIsDisputedLooksUnlikeWhatSupports() {
        assertThat(Palette.COLOR.start(Role.DISPUTED)).isNotEqualTo(Palette.COLOR.start(Role.SOURCE));
    }
}
