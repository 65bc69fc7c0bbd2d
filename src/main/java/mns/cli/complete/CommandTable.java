package mns.cli.complete;

/** The commands that a line can name. */
public interface CommandTable extends CommandNames {

    /** Returns the command that a word names, which may be a topic that a fact base declares. */
    CompletableCommand command(String word);
}
