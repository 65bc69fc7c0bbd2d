package mns.cli.complete;

import java.util.List;
import mns.cli.syntax.Usage;

/** The names of all commands, with what each understands. */
public interface CommandNames {

    /** Returns the names, in the order of help. */
    List<String> names();

    /** Returns what the command with a name understands. */
    Usage usage(String name);
}
