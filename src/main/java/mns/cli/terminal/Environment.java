package mns.cli.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the process knows of its surroundings.
 *
 * @param variables the environment variables
 * @param inIsTerminal whether standard input is a terminal
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param locale name of the user's locale for characters, empty if none is set
 * @param machine answers what takes time to learn
 * @param home folder in which the program is installed
 * @param place the line of a script that is run
 */
public record Environment(
        Map<String, String> variables,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        String locale,
        Machine machine,
        Optional<Path> home,
        Optional<ScriptPlace> place) {
    /** The pager where no variable names one. */
    static final String USUAL_PAGER = "less -R";

    private static final int USUAL_WIDTH = 80;

    /** Makes the surroundings of a line that stands in no script. */
    public Environment(
            Map<String, String> variables,
            boolean inIsTerminal,
            boolean outIsTerminal,
            boolean errIsTerminal,
            String locale,
            Machine machine,
            Optional<Path> home) {
        this(variables, inIsTerminal, outIsTerminal, errIsTerminal, locale, machine, home, Optional.empty());
    }

    /** Returns the same surroundings for a line of a script. */
    Environment at(ScriptPlace line) {
        return new Environment(
                variables, inIsTerminal, outIsTerminal, errIsTerminal, locale, machine, home, Optional.of(line));
    }

    /** Returns the line of a script that rows of JSON Lines name, 0 if they name none. */
    public int lineInRows() {
        return place.isPresent() && place.get().inRows() ? place.get().line() : 0;
    }

    /** Returns an environment variable, empty if it is not set or has no text. */
    public Optional<String> variable(String name) {
        String value = variables.getOrDefault(name, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Returns the surroundings of lines in a script, none of whose streams is a terminal. */
    public Environment ofScripts() {
        return new Environment(variables, false, false, false, locale, machine, home);
    }

    /**
     * Returns the surroundings of lines that are typed: the terminal shows what comes of them, and nothing else reads it.
     *
     * @param terminal tells the size of the terminal at any time
     */
    public Environment ofTypedLines(Machine terminal) {
        return new Environment(variables, false, true, errIsTerminal, locale, terminal, home);
    }

    /** Returns the folder of prepared fact bases, empty if none is to be used. */
    public Optional<Path> cacheFolder() {
        if (variable("MNS_NO_CACHE").isPresent()) {
            return Optional.empty();
        }
        String cache = variables.getOrDefault("XDG_CACHE_HOME", "");
        if (cache.startsWith("/")) {
            return Optional.of(Path.of(cache, "mns"));
        }
        String user = variables.getOrDefault("HOME", "");
        return user.startsWith("/") ? Optional.of(Path.of(user, ".cache", "mns")) : Optional.empty();
    }

    /** Returns a folder by the XDG Base Directory Specification, in which relative paths count as none. */
    public Optional<Path> stateFolder() {
        Optional<String> state = variable("XDG_STATE_HOME").filter(each -> each.startsWith("/"));
        if (state.isPresent()) {
            return Optional.of(Path.of(state.get()));
        }
        Optional<String> home = variable("HOME").filter(each -> each.startsWith("/"));
        return home.map(each -> Path.of(each, ".local", "state"));
    }

    /** Returns whether output to a stream is coloured unless an option says otherwise. */
    public boolean wantsColor(boolean isTerminal) {
        if (variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR")) {
            return true;
        }
        return isTerminal
                && variable("TERM").isPresent()
                && !isDumb()
                && !isOff("CLICOLOR")
                && !isOff("FORCE_COLOR")
                && pagerTakesColor();
    }

    /** Returns how many columns text for people may fill: those of the terminal, else {@code COLUMNS}, else 80. */
    public int width() {
        int columns = outIsTerminal || errIsTerminal ? machine.columns() : 0;
        return columns > 0 ? columns : columns();
    }

    /** Returns how many columns are to be filled where no terminal says: {@code COLUMNS}, else 80. */
    public int columns() {
        try {
            int columns = Integer.parseInt(variable("COLUMNS").orElse("0"));
            return columns > 0 ? columns : USUAL_WIDTH;
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** Returns whether output can be drawn with characters beyond ASCII; without a locale it can, for text is UTF-8 always. */
    public boolean drawsUnicode() {
        if (outIsTerminal && variable("TERM").equals(Optional.of("dumb"))) {
            return false;
        }
        String name = locale.toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.contains("utf-8") || name.contains("utf8");
    }

    /**
     * Returns the command line of the program that shows text longer than the screen, empty if there is none: as in git,
     * {@code cat} or nothing in its variable means none.
     */
    Optional<String> pager() {
        if (!outIsTerminal || isDumb() || variable("TERM").isEmpty()) {
            return Optional.empty();
        }
        String usual = variables.getOrDefault("PAGER", USUAL_PAGER);
        String command = variables.getOrDefault("MNS_PAGER", usual).strip();
        return command.isEmpty() || command.equals("cat") ? Optional.empty() : Optional.of(command);
    }

    /** Tells whether the pager passes colours on to the terminal; what is not known to do so may show their codes. */
    private boolean pagerTakesColor() {
        Optional<String> pager = pager();
        return pager.isEmpty() || ColorPagers.take(pager.get());
    }

    /** Tells whether what is shown has to be read by ear or by touch as well. */
    public boolean isAccessible() {
        return variable("ACCESSIBLE").isPresent();
    }

    private boolean isOff(String name) {
        Optional<String> value = variable(name);
        return value.isPresent() && (value.get().equals("0") || value.get().equals("false"));
    }

    private boolean isDumb() {
        return variable("TERM").equals(Optional.of("dumb"));
    }

    private boolean isForced(String name) {
        Optional<String> value = variable(name);
        return value.isPresent() && !value.get().equals("0") && !value.get().equals("false");
    }
}
