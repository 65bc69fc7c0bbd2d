package mns.cli.terminal;

import java.io.IOException;

/** A pager that its shell cannot start, so that nobody has seen the answer. */
public final class PagerFailedException extends IOException {
    private static final long serialVersionUID = 1;

    private final String command;

    PagerFailedException(String command, IOException cause) {
        super(cause);
        this.command = command;
    }

    /** Returns the command line of the pager. */
    public String command() {
        return command;
    }
}
