package mns.shell;

/** Says that a quote was opened and never closed. */
public final class UnclosedQuoteException extends Exception {
    private static final long serialVersionUID = 1L;

    UnclosedQuoteException() {
        super("a quote is not closed");
    }
}
