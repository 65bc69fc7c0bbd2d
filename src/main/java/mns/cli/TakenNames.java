package mns.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that no topic may have, because the command line or its shell takes them for something else. */
final class TakenNames {
    /** Commands and subjects of help that are to come, so that no base has to be changed for them. */
    private static final List<String> PLANNED =
            List.of("diff", "import", "init", "list", "prepare", "publish", "scripts", "topics");

    /** What the shell drops where it begins a line. */
    private static final String PROGRAM = "mns";

    private TakenNames() {}

    /** Returns them in the order of the alphabet. */
    static Collection<String> all() {
        Set<String> names = new TreeSet<>(Verbs.NAMES);
        names.addAll(PLANNED);
        names.addAll(ShellCommand.LEAVING);
        names.add(PROGRAM);
        names.addAll(HelpText.SUBJECTS);
        return names;
    }
}
