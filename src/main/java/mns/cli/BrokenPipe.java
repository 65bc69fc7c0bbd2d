package mns.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

/** Tells a reader that has gone away from all else that keeps output from being written. */
final class BrokenPipe {
    private static final String USUAL_WORDS = "Broken pipe";

    private BrokenPipe() {}

    /** Returns whether an output could not be written because its reader has gone. */
    static boolean isCauseOf(IOException e) {
        return USUAL_WORDS.equals(e.getMessage()) || words().equals(e.getMessage());
    }

    /** Returns the words for it, which the system chooses by the locale: a pipe is broken to learn them. */
    private static String words() {
        // An interrupt would close the pipe.
        boolean interrupted = Thread.interrupted();
        try {
            Pipe pipe = Pipe.open();
            pipe.source().close();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                sink.write(ByteBuffer.allocate(1));
                return USUAL_WORDS;
            } catch (IOException broken) {
                return String.valueOf(broken.getMessage());
            }
        } catch (IOException e) {
            return USUAL_WORDS;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
