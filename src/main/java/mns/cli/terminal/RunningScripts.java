package mns.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.cli.syntax.UsageException;

/** The scripts that run each other, of which none may wait for itself. */
final class RunningScripts {
    private static final int MOST = 16;

    private RunningScripts() {}

    /**
     * Returns the scripts that run when one more does.
     *
     * @param running those that run already
     * @param script name of the script's file
     */
    static List<Path> with(List<Path> running, String script, Path file) throws UsageException {
        Path place = place(file);
        if (running.contains(place)) {
            throw new UsageException(script + " would run itself without end", script, List.of());
        }
        if (running.size() >= MOST) {
            String message = script + " is not run: scripts may run scripts " + MOST + " deep at most";
            throw new UsageException(message, script, List.of());
        }
        List<Path> all = new ArrayList<>(running);
        all.add(place);
        return all;
    }

    /** Returns one path for all names of a file; what is not a file in a folder has only the one. */
    private static Path place(Path name) {
        try {
            return name.toRealPath();
        } catch (IOException e) {
            return name.toAbsolutePath().normalize();
        }
    }
}
