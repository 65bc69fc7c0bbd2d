package mns.cli.complete;

import java.util.List;

/** The commands that a line can name. */
public interface CommandTable {

    /** Returns the names of all commands, in the order of help. */
    List<String> names();

    /** Returns the command that a word names, which may be a topic that a fact base declares. */
    CompletableCommand command(String word);
}
