package mns.cli.terminal;

import java.util.Optional;
import java.util.Set;

/** What is known of terminals by the environment variables that they set. */
final class KnownTerminal {
    /** Values of {@code TERM_PROGRAM}. */
    private static final Set<String> PROGRAMS =
            Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "contour", "mintty", "rio", "zed");

    /** Values of {@code TERM}. */
    private static final Set<String> NAMES =
            Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm", "contour", "mintty");

    /** VTE 0.50.0 knew links and crashed on them. */
    private static final int VTE_TOO_OLD = 5000;

    private static final int KONSOLE_TOO_OLD = 201199;

    private KnownTerminal() {}

    /**
     * Tells whether the terminal shows hyperlinks by OSC 8. Where it runs in tmux or screen the variables are those of
     * another terminal, so nothing is known.
     */
    static boolean linksIn(Environment environment) {
        if (isSet(environment, "TMUX") || isSet(environment, "STY")) {
            return false;
        }
        return PROGRAMS.contains(environment.variable("TERM_PROGRAM").orElse(""))
                || NAMES.contains(environment.variable("TERM").orElse(""))
                || number(environment.variable("VTE_VERSION")) > VTE_TOO_OLD
                || number(environment.variable("KONSOLE_VERSION")) > KONSOLE_TOO_OLD
                || isSet(environment, "KITTY_WINDOW_ID")
                || isSet(environment, "WT_SESSION")
                || isSet(environment, "DOMTERM");
    }

    private static boolean isSet(Environment environment, String variable) {
        return environment.variable(variable).isPresent();
    }

    private static int number(Optional<String> version) {
        try {
            return Integer.parseInt(version.orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
