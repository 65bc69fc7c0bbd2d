package mns.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a fact base from JSON and refuses one in which facts could not be looked up. */
final class FactBaseParser {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Far above what the format needs, far below what would hurt. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(65_536)
            .maxNumberLength(64)
            .maxNameLength(256)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final String file;
    private final Opener opener;

    private FactBaseParser(String file, Opener opener) {
        this.file = file;
        this.opener = opener;
    }

    /** Opens the file that is to be read. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Does something with a parser that stands before the first token. */
    private interface Use<T> {
        T apply(JsonParser parser) throws IOException, InvalidFactBaseException;
    }

    /**
     * Reads all that a file holds.
     *
     * @param file the file as the user named it
     * @param opener opens it; a second time only to find the place of a mistake
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    static Content parse(String file, Opener opener) throws InvalidFactBaseException {
        return new FactBaseParser(file, opener).parse();
    }

    private Content parse() throws InvalidFactBaseException {
        Content content;
        try {
            content = with(this::content);
        } catch (NoSuchFileException e) {
            throw new InvalidFactBaseException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new InvalidFactBaseException(file, "may not be read");
        } catch (CharacterCodingException e) {
            throw new InvalidFactBaseException(file, "is not valid UTF-8");
        } catch (IOException e) {
            throw new InvalidFactBaseException(file, "cannot be read: " + e.getMessage());
        }
        Map<String, String> breaches = Rules.breachesOfLinks(content);
        if (!breaches.isEmpty()) {
            throw new InvalidFactBaseException(problems(breaches));
        }
        return content;
    }

    private Content content(JsonParser parser) throws IOException, InvalidFactBaseException {
        JsonCursor cursor = new JsonCursor(file, parser);
        try {
            cursor.next();
            Content content = ContentReader.read(cursor);
            if (parser.nextToken() != null) {
                throw cursor.problem("something follows the end of the fact base");
            }
            return content;
        } catch (JsonProcessingException e) {
            // What exceeds the limits has no location of its own.
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw cursor.problem(e.getOriginalMessage(), at);
        }
    }

    private List<Problem> problems(Map<String, String> breaches) {
        Map<String, JsonLocation> places = new HashMap<>();
        try {
            with(parser -> places(parser, breaches, places));
        } catch (IOException | InvalidFactBaseException e) {
            places.clear();
        }
        List<Problem> problems = new ArrayList<>();
        breaches.forEach((pointer, reason) -> {
            JsonLocation at = places.getOrDefault(pointer, JsonLocation.NA);
            problems.add(
                    new Problem(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), reason, pointer));
        });
        return problems;
    }

    private static Map<String, JsonLocation> places(
            JsonParser parser, Map<String, String> pointers, Map<String, JsonLocation> places) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            if (token != JsonToken.FIELD_NAME && !token.isStructEnd() && pointers.containsKey(pointer)) {
                places.putIfAbsent(pointer, parser.currentTokenLocation());
            }
        }
        return places;
    }

    private <T> T with(Use<T> use) throws IOException, InvalidFactBaseException {
        try (InputStream stream = opener.open();
                Reader reader = strictUtf8(stream);
                JsonParser parser = FACTORY.createParser(reader)) {
            return use.apply(parser);
        }
    }

    /** Reads UTF-8, behind a byte order mark if there is one, and refuses what is not. */
    private static Reader strictUtf8(InputStream stream) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
