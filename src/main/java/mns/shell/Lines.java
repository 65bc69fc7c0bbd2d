package mns.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Argument lines, one after the other. */
public interface Lines {

    /**
     * Returns the words of the next line that has any, empty at the end.
     *
     * @throws UnclosedQuoteException if the lines end within quotes
     * @throws IOException if they cannot be read
     */
    Optional<List<String>> next() throws UnclosedQuoteException, IOException;

    /** Returns the number of the line at which the last words began, 0 before the first. */
    default int number() {
        return 0;
    }

    /** Returns the first of the last words that joins commands in other shells, empty if there is none. */
    default Optional<String> operator() {
        return Optional.empty();
    }
}
