package mns.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/** A stream that an interrupt of the writing thread ends. */
public final class InterruptibleStream extends FilterOutputStream {

    public InterruptibleStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        out.write(bytes, from, length);
    }
}
