package mns.cli.terminal;

import mns.load.BaseStore;

/** Shows on a terminal how far a file has been read; nothing elsewhere. */
public final class ProgressBar implements BaseStore.Progress {
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final Messages messages;
    private int last = -1;

    public ProgressBar(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void read(long bytes, long all) {
        int percent = all == 0 ? PERCENT : (int) Math.min(PERCENT, bytes * PERCENT / all);
        if (messages.areForPeople() && percent != last) {
            last = percent;
            int done = percent * WIDTH / PERCENT;
            String rest = percent == PERCENT ? " indexing" : "";
            messages.draw("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + percent + " %" + rest);
        }
    }

    /** Leaves the line as it was. */
    public void end() {
        if (last >= 0) {
            messages.draw("\r" + " ".repeat(WIDTH + 20) + "\r");
        }
    }
}
