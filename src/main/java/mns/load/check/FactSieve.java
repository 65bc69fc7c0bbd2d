package mns.load.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import mns.load.json.TextForm;

/**
 * Lets through the facts of a large JSON file that a sink wants, as JSON arrays for a parser to read.
 *
 * <p>Of a fact that is not wanted only id and topic are looked at, where they stand first; a fact in another form is let
 * through, for the parser to judge.
 */
final class FactSieve {
    private static final int PIECE = 1 << 18;

    private final FactBytes bytes;
    private final FactSink sink;
    private boolean ended;

    /**
     * Makes a sieve.
     *
     * @param stream stands behind the bracket that opens the array of facts
     */
    FactSieve(InputStream stream, FactSink sink) {
        this.bytes = new FactBytes(stream);
        this.sink = sink;
    }

    /** Tells whether the file is at its end. */
    boolean ended() {
        return ended;
    }

    /**
     * Returns the next array of wanted facts, perhaps empty.
     *
     * @throws IOException if the file cannot be read, or the array is not one of objects, with nothing but the end of the
     *     fact base behind it
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE * 2);
        piece.write('[');
        bytes.start(bytes.start() + bytes.skipSpace(0));
        while (!ended && piece.size() < PIECE) {
            if (bytes.at(0) == '{') {
                int end = bytes.end() - bytes.start();
                if (!isPassed()) {
                    piece.write(piece.size() == 1 ? ' ' : ',');
                    piece.write(bytes.buffer(), bytes.start(), end);
                }
                goOn(end);
            } else {
                close(0);
            }
        }
        piece.write(']');
        return piece.toByteArray();
    }

    /** Goes to the next fact, or to the end of the file. */
    private void goOn(int end) throws IOException {
        int next = bytes.skipSpace(end);
        if (bytes.at(next) == ',') {
            next = bytes.skipSpace(next + 1);
            if (bytes.at(next) != '{') {
                throw FactBytes.unexpected();
            }
            bytes.start(bytes.start() + next);
        } else {
            close(next);
        }
    }

    private void close(int bracket) throws IOException {
        int brace = bytes.skipSpace(bracket + 1);
        boolean closed = bytes.at(bracket) == ']' && bytes.at(brace) == '}' && bytes.at(bytes.skipSpace(brace + 1)) < 0;
        if (!closed) {
            throw FactBytes.unexpected();
        }
        ended = true;
    }

    /** Tells whether the current fact begins with id and topic, and its topic is not wanted. */
    private boolean isPassed() throws IOException {
        int id = value("\"id\"", bytes.skipSpace(1));
        int comma = id < 0 ? 0 : bytes.skipSpace(bytes.endOfString(id) + 1);
        int topic = bytes.at(comma) == ',' ? value("\"topic\"", bytes.skipSpace(comma + 1)) : -1;
        if (topic < 0) {
            return false;
        }
        String fact = bytes.text(id, bytes.endOfString(id));
        String topicId = bytes.text(topic, bytes.endOfString(topic));
        if (!TextForm.FACT_ID.fits(fact) || !TextForm.SLUG.fits(topicId) || sink.wants(topicId)) {
            return false;
        }
        sink.pass(fact, topicId);
        return true;
    }

    /** Returns where the string begins that is the value of a member, or -1 if something else stands there. */
    private int value(String name, int from) throws IOException {
        for (int i = 0; i < name.length(); i++) {
            if (bytes.at(from + i) != name.charAt(i)) {
                return -1;
            }
        }
        int colon = bytes.skipSpace(from + name.length());
        int quote = bytes.at(colon) == ':' ? bytes.skipSpace(colon + 1) : 0;
        return bytes.at(quote) == '"' ? quote + 1 : -1;
    }
}
