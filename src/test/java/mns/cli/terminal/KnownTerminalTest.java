package mns.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals that show links are known by their variables, unless another program stands between. */
final class KnownTerminalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "contour", "mintty", "rio", "zed"
            })
    void aProgramIsKnownByItsName(String program) {
        assertThat(links("TERM_PROGRAM=" + program)).isTrue();
        assertThat(links("TERM_PROGRAM=" + program + "x")).isFalse();
        assertThat(links("TERM_PROGRAM=" + program + " TMUX=x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm", "contour", "mintty"
            })
    void aTerminalIsKnownByItsType(String type) {
        assertThat(links("TERM=" + type)).isTrue();
        assertThat(links("TERM=" + type + " STY=1.x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION=5000, false",
        "VTE_VERSION=5001, true",
        "KONSOLE_VERSION=201199, false",
        "KONSOLE_VERSION=201200, true",
        "KONSOLE_VERSION=, false",
        "TERM=xterm-256color, false",
        "TERM_PROGRAM=Apple_Terminal, false",
        "KITTY_WINDOW_ID=, false"
    })
    void aVersionMustBeNewEnoughAndAVariableHaveText(String variable, boolean links) {
        assertThat(links(variable)).isEqualTo(links);
    }

    private static boolean links(String variables) {
        Map<String, String> map = new HashMap<>();
        for (String each : variables.split(" ")) {
            String[] variable = each.split("=", 2);
            map.put(variable[0], variable[1]);
        }
        return KnownTerminal.linksIn(new Environment(map, true, true, true, "", new Host(), Optional.empty()));
    }
}
