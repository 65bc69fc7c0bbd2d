package mns.load.check;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonCursor;
import mns.load.json.JsonEncoding;
import mns.load.json.JsonFile;

/** Reads a fact base from JSON and refuses one in which facts could not be looked up. */
public final class FactBaseParser {
    private final JsonFile file;

    public FactBaseParser(JsonFile file) {
        this.file = file;
    }

    /**
     * Reads all that the file holds.
     *
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    public ParsedBase parse() {
        List<Fact> facts = new ArrayList<>();
        Preamble head = read(JsonEncoding.CHARACTERS, cursor -> FactBaseReader.read(cursor, facts::add));
        IdCheck links = IdCheck.exact(head);
        facts.forEach(links::check);
        refuse(links.breaches());
        return new ParsedBase(head.header(), head.sources(), facts);
    }

    /** Reads all but the facts, and checks no more than that. */
    Preamble parseHead() {
        try {
            return read(JsonEncoding.BYTES, FactBaseReader::readHead);
        } catch (InvalidFactBaseException e) {
            // This is slower, but tells the place of a mistake in characters; and reads no further ahead than it must.
            return read(JsonEncoding.CHARACTERS, FactBaseReader::readHead);
        }
    }

    /**
     * Lets the facts that a sink wants go by as they are read, checked as {@link #parse} checks them; of the others id and
     * topic are.
     *
     * @param head what {@link #parseHead} read
     */
    void stream(Preamble head, FactSink sink) {
        IdCheck links = IdCheck.suspicious(head);
        try (InputStream stream = file.opener().open()) {
            if (head.facts() < 0) {
                read(JsonEncoding.BYTES, cursor -> FactBaseReader.read(cursor, links.before(sink)));
            } else {
                stream.skipNBytes(head.facts());
                sift(stream, links.before(sink));
            }
        } catch (IOException | InvalidFactBaseException e) {
            explain(head, sink);
            throw new InvalidFactBaseException(file.name(), "changed while it was read");
        }
        if (!links.breaches().isEmpty()) {
            explain(head, sink);
        }
    }

    private void sift(InputStream stream, FactSink sink) throws IOException {
        FactSieve sieve = new FactSieve(stream, sink);
        FormatVersion any = new FormatVersion();
        while (!sieve.ended()) {
            try (JsonParser json = JsonEncoding.BYTES.parser(new ByteArrayInputStream(sieve.next()))) {
                JsonCursor cursor = new JsonCursor(file.name(), json, JsonFile.STRICT);
                cursor.next();
                cursor.each(() -> FactReader.read(cursor, sink, any));
            }
        }
    }

    /** Reads the file in the slower way that is sure of its suspicions, and tells the place of a mistake in characters. */
    private void explain(Preamble head, FactSink sink) {
        IdCheck links = IdCheck.exact(head);
        FactSink nobody = new FactSink() {
            @Override
            public void accept(Fact fact) {}

            @Override
            public boolean wants(String topic) {
                return sink.wants(topic);
            }
        };
        read(JsonEncoding.CHARACTERS, cursor -> FactBaseReader.read(cursor, links.before(nobody)));
        refuse(links.breaches());
    }

    private Preamble read(JsonEncoding encoding, JsonFile.Reading<Preamble> reading) {
        return file.read(encoding, JsonFile.STRICT, reading);
    }

    private void refuse(Map<String, String> breaches) {
        if (!breaches.isEmpty()) {
            throw new InvalidFactBaseException(file.problems(breaches));
        }
    }
}
