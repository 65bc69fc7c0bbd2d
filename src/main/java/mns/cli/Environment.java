package mns.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * What the process knows of its surroundings.
 *
 * @param variables the environment variables
 * @param inIsTerminal whether standard input is a terminal
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param terminalWidth gives the columns of the terminal, 0 if it does not tell
 * @param home folder in which the program is installed
 */
public record Environment(
        Map<String, String> variables,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        IntSupplier terminalWidth,
        Optional<Path> home) {
    private static final int USUAL_WIDTH = 80;

    /** Returns an environment variable, empty if it is not set or has no text. */
    Optional<String> variable(String name) {
        String value = variables.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * Returns the surroundings of lines in a script, none of whose streams is a terminal.
     *
     * @param facts the fact base to use where a line names none
     */
    Environment ofScripts(Optional<String> facts) {
        Map<String, String> inner = new HashMap<>(variables);
        if (facts.isPresent()) {
            inner.put("MNS_FACTS", facts.get());
        }
        return new Environment(inner, false, false, false, terminalWidth, home);
    }

    /** Tells whether output to a stream is coloured unless an option says otherwise. */
    boolean wantsColor(boolean isTerminal) {
        if (variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR")) {
            return true;
        }
        return isTerminal && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** Returns how many columns text for people may fill: those of the terminal, else {@code COLUMNS}, else 80. */
    int width() {
        int columns = outIsTerminal || errIsTerminal ? terminalWidth.getAsInt() : 0;
        if (columns == 0) {
            try {
                columns = Integer.parseInt(variable("COLUMNS").orElse("0"));
            } catch (NumberFormatException e) {
                columns = 0;
            }
        }
        return columns > 0 ? columns : USUAL_WIDTH;
    }

    private boolean isForced(String name) {
        Optional<String> value = variable(name);
        return value.isPresent() && !value.get().equals("0") && !value.get().equals("false");
    }
}
