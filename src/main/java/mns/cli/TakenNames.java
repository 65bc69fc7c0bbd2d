package mns.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mns.cli.help.HelpText;

/** The names that no topic may have, because the command line or its shell takes them for something else. */
final class TakenNames {
    /** What the shell drops where it begins a line. */
    private static final String PROGRAM = "mns";

    private TakenNames() {}

    /**
     * Returns them in the order of the alphabet.
     *
     * @param commands the names of all commands
     */
    static List<String> all(List<String> commands) {
        Set<String> names = new TreeSet<>(commands);
        names.addAll(ShellLine.LEAVING);
        names.add(PROGRAM);
        names.addAll(HelpText.SUBJECTS);
        return List.copyOf(names);
    }
}
