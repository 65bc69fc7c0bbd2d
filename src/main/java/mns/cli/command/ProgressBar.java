package mns.cli.command;

import java.io.IOException;
import mns.cli.terminal.Session;
import mns.load.BaseStore;
import mns.text.TextSink;

/** Shows on a terminal how far a file has been read; nothing elsewhere. */
final class ProgressBar implements BaseStore.Progress {
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final TextSink err;
    private final boolean shown;
    private int last = -1;

    ProgressBar(Session session) {
        this.err = session.err();
        this.shown = session.environment().errIsTerminal();
    }

    @Override
    public void read(long bytes, long all) {
        int percent = all == 0 ? PERCENT : (int) Math.min(PERCENT, bytes * PERCENT / all);
        if (shown && percent != last) {
            last = percent;
            int done = percent * WIDTH / PERCENT;
            String rest = percent == PERCENT ? " indexing" : "";
            write("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + percent + " %" + rest);
        }
    }

    /** Leaves the line as it was. */
    void end() {
        if (last >= 0) {
            write("\r" + " ".repeat(WIDTH + 20) + "\r");
        }
    }

    private void write(String text) {
        try {
            err.add(text).flush();
        } catch (IOException e) {
            // The file is read all the same.
        }
    }
}
