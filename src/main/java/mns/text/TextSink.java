package mns.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way to a stream, written as UTF-8 in large pieces. */
public final class TextSink implements Closeable {
    private static final int PIECE = 1 << 16;

    private final OutputStream stream;
    private final boolean closes;
    private final StringBuilder pending = new StringBuilder(1 << 12);

    /** Makes a sink that writes to a stream, which stays open. */
    public TextSink(OutputStream stream) {
        this(stream, false);
    }

    private TextSink(OutputStream stream, boolean closes) {
        this.stream = stream;
        this.closes = closes;
    }

    /** Returns a sink that closes its stream when it is closed itself. */
    public static TextSink closing(OutputStream stream) {
        return new TextSink(stream, true);
    }

    /** Adds text. */
    public TextSink add(String text) throws IOException {
        pending.append(text);
        return room();
    }

    /** Adds one character. */
    public TextSink add(char c) throws IOException {
        pending.append(c);
        return room();
    }

    /** Adds a part of a text. */
    public TextSink add(String text, int from, int to) throws IOException {
        pending.append(text, from, to);
        return room();
    }

    /** Writes what was added so far. */
    public void flush() throws IOException {
        if (pending.length() > 0) {
            byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
            pending.setLength(0);
            stream.write(bytes);
            stream.flush();
        }
    }

    /** Writes what was added so far, for nothing more comes. */
    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            if (closes) {
                stream.close();
            }
        }
    }

    private TextSink room() throws IOException {
        if (pending.length() >= PIECE) {
            flush();
        }
        return this;
    }
}
