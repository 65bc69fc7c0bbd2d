package mns.cli.terminal;

/**
 * A line of a script.
 *
 * @param script the name of the script
 * @param line the number of the line, the first being 1
 * @param inRows whether rows in JSON Lines name the line that they answer
 */
public record ScriptPlace(String script, int line, boolean inRows) {
    /** Returns the place as messages begin with it. */
    String prefix() {
        return script + ":" + line + ": ";
    }
}
