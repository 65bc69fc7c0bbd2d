package mns.output.terminal;

import java.io.IOException;
import mns.text.TextSink;

/** Writes parts of a text as they look on a terminal. */
public interface Painter {
    /** Adds nothing to the text. */
    Painter PLAIN = (text, from, to, sink) -> sink.add(text, from, to);

    /**
     * Writes a part of a text.
     *
     * @param from where in the text the part begins
     * @param to where it ends
     */
    void write(String text, int from, int to, TextSink sink) throws IOException;

    /** Returns an ink that changes at a place in the text. */
    static Painter changing(Painter before, int at, Painter behind) {
        return (text, from, to, sink) -> {
            if (from < at) {
                before.write(text, from, Math.min(at, to), sink);
            }
            if (to > at) {
                behind.write(text, Math.max(at, from), to, sink);
            }
        };
    }
}
