package mns.shell;

import java.io.IOException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * JLine's editor of a line, which leaves the terminal alone once the line is done.
 *
 * <p>JLine draws the line anew when the terminal changes its size, and takes the terminal over again when the process goes
 * on after a stop. A signal is handled in a thread of its own: one that comes with Enter may be late, and would clear the
 * answer or draw over the pager.
 */
final class LineEditor extends LineReaderImpl {
    LineEditor(Terminal terminal) throws IOException {
        super(terminal, "mns");
    }

    @Override
    protected synchronized void handleSignal(Terminal.Signal signal) {
        lock.lock();
        try {
            if (reading) {
                super.handleSignal(signal);
            }
        } finally {
            lock.unlock();
        }
    }
}
