package mns.shell;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jline.reader.impl.history.DefaultHistory;

/** The history of a prompt, which puts each line into a file at once. */
final class FiledHistory extends DefaultHistory {
    private final HistoryCheck kept;
    private Optional<HistoryFile> file;

    FiledHistory(HistoryCheck kept) {
        this.kept = kept;
        this.file = kept.file();
    }

    @Override
    public void load() {
        for (String line : kept.lines()) {
            internalAdd(Instant.EPOCH, line, false);
        }
    }

    /** JLine has decided by then that the line is to be kept. */
    @Override
    protected void internalAdd(Instant time, String line) {
        super.internalAdd(time, line);
        // An interrupt would close the file.
        boolean interrupted = Thread.interrupted();
        try {
            if (file.isPresent()) {
                file.get().add(line);
            }
        } catch (IOException e) {
            // This session remembers the line all the same; nobody wants to read that at every line.
            file = Optional.empty();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
