package mns.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;

/** Reads a fact base from JSON and refuses one in which facts could not be looked up. */
final class FactBaseParser {
    private final String file;
    private final Opener opener;
    private final boolean again;

    /**
     * Makes a parser.
     *
     * @param file the file as the user named it
     * @param opener opens it
     * @param again whether it can be opened again, to find the place of a mistake
     */
    FactBaseParser(String file, Opener opener, boolean again) {
        this.file = file;
        this.opener = opener;
        this.again = again;
    }

    /** Opens the file that is to be read. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Reads from a cursor that stands at the first token. */
    private interface Reading {
        Head read(JsonCursor cursor) throws IOException;
    }

    /**
     * Reads all that the file holds.
     *
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    Content parse() {
        List<Fact> facts = new ArrayList<>();
        Head head = read(JsonEncoding.CHARACTERS, cursor -> HeadReader.read(cursor, facts::add));
        Links links = Links.exact(head);
        facts.forEach(links::check);
        refuse(links.breaches());
        return new Content(head.header(), head.sources(), facts);
    }

    /** Reads all but the facts, and checks no more than that. */
    Head parseHead() {
        try {
            return read(JsonEncoding.BYTES, HeadReader::readHead);
        } catch (InvalidFactBaseException e) {
            // This is slower, but tells the place of a mistake in characters; and reads no further ahead than it must.
            return read(JsonEncoding.CHARACTERS, HeadReader::readHead);
        }
    }

    /**
     * Lets the facts that a sink wants go by as they are read, checked as {@link #parse} checks them; of the others id and
     * topic are.
     *
     * @param head what {@link #parseHead} read
     */
    void stream(Head head, FactSink sink) {
        Links links = Links.suspicious(head);
        try (InputStream stream = opener.open()) {
            if (head.facts() < 0) {
                read(JsonEncoding.BYTES, cursor -> HeadReader.read(cursor, links.before(sink)));
            } else {
                stream.skipNBytes(head.facts());
                sift(stream, links.before(sink));
            }
        } catch (IOException | InvalidFactBaseException e) {
            explain(head, sink);
            throw new InvalidFactBaseException(file, "changed while it was read");
        }
        if (!links.breaches().isEmpty()) {
            explain(head, sink);
        }
    }

    private void sift(InputStream stream, FactSink sink) throws IOException {
        FactSieve sieve = new FactSieve(stream, sink);
        while (!sieve.ended()) {
            try (JsonParser json = JsonEncoding.BYTES.parser(new ByteArrayInputStream(sieve.next()))) {
                JsonCursor cursor = new JsonCursor(file, json);
                cursor.next();
                cursor.each(() -> FactReader.read(cursor, sink));
            }
        }
    }

    /** Reads the file in the slower way that is sure of its suspicions, and tells the place of a mistake in characters. */
    private void explain(Head head, FactSink sink) {
        Links links = Links.exact(head);
        FactSink nobody = new FactSink() {
            @Override
            public void accept(Fact fact) {}

            @Override
            public boolean wants(String topic) {
                return sink.wants(topic);
            }
        };
        read(JsonEncoding.CHARACTERS, cursor -> HeadReader.read(cursor, links.before(nobody)));
        refuse(links.breaches());
    }

    private Head read(JsonEncoding encoding, Reading reading) {
        try (InputStream stream = opener.open();
                JsonParser json = encoding.parser(stream)) {
            return read(json, reading);
        } catch (NoSuchFileException e) {
            throw new InvalidFactBaseException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new InvalidFactBaseException(file, "may not be read");
        } catch (CharacterCodingException e) {
            throw new InvalidFactBaseException(file, "is not valid UTF-8");
        } catch (IOException e) {
            throw new InvalidFactBaseException(file, "cannot be read: " + e.getMessage());
        }
    }

    private Head read(JsonParser json, Reading reading) throws IOException {
        JsonCursor cursor = new JsonCursor(file, json);
        try {
            cursor.next();
            Head head = reading.read(cursor);
            if (json.currentToken() == JsonToken.END_OBJECT && json.nextToken() != null) {
                throw cursor.problem("something follows the end of the fact base");
            }
            return head;
        } catch (JsonProcessingException e) {
            // What exceeds the limits has no location of its own.
            JsonLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
            throw cursor.problem(Tokens.plain(e.getOriginalMessage()), at);
        }
    }

    private void refuse(Map<String, String> breaches) {
        if (breaches.isEmpty()) {
            return;
        }
        Map<String, JsonLocation> places = again ? places(breaches) : Map.of();
        List<Problem> problems = new ArrayList<>();
        breaches.forEach((pointer, reason) -> {
            JsonLocation at = places.getOrDefault(pointer, JsonLocation.NA);
            problems.add(
                    new Problem(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), reason, pointer));
        });
        throw new InvalidFactBaseException(problems);
    }

    private Map<String, JsonLocation> places(Map<String, String> pointers) {
        Map<String, JsonLocation> places = new HashMap<>();
        try (InputStream stream = opener.open();
                JsonParser json = JsonEncoding.CHARACTERS.parser(stream)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String pointer = json.getParsingContext().pathAsPointer().toString();
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd() && pointers.containsKey(pointer)) {
                    places.putIfAbsent(pointer, json.currentTokenLocation());
                }
            }
        } catch (IOException e) {
            // The pointers still tell the places.
            places.clear();
        }
        return places;
    }
}
