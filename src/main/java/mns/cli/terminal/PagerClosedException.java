package mns.cli.terminal;

import java.io.IOException;

/** Whoever read an answer in a pager has left before its end, having seen enough. */
public final class PagerClosedException extends IOException {
    private static final long serialVersionUID = 1;

    PagerClosedException(IOException cause) {
        super(cause);
    }
}
