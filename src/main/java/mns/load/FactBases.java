package mns.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.fact.FactBase;

/** Opens fact bases. */
public final class FactBases {
    private static final String BUNDLED = "mns.json";

    /** Far above what the format needs, far below what would hurt. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(65_536)
            .maxNumberLength(64)
            .maxNameLength(256)
            .build();

    private FactBases() {}

    /**
     * Returns the fact base that comes with the program.
     *
     * @throws InvalidFactBaseException if the installation is damaged
     */
    public static FactBase bundled() throws InvalidFactBaseException {
        Content content = content(BUNDLED, () -> {
            InputStream stream = FactBases.class.getResourceAsStream(BUNDLED);
            if (stream == null) {
                throw new NoSuchFileException(BUNDLED);
            }
            return stream;
        });
        return content.toFactBase();
    }

    /**
     * Reads a fact base from a JSON file (RFC 8259) in strict UTF-8.
     *
     * @param file the file; also one that can be read only once, such as a pipe
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    public static FactBase read(Path file) throws InvalidFactBaseException {
        return read(file.toString(), file).toFactBase();
    }

    /** Reads all that a file holds. */
    static Content read(String name, Path file) throws InvalidFactBaseException {
        if (Files.isDirectory(file)) {
            throw new InvalidFactBaseException(name, "is a directory, not a fact base");
        }
        return content(name, () -> Files.newInputStream(file));
    }

    /** Opens the file that is to be read. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    private static Content content(String name, Opener opener) throws InvalidFactBaseException {
        Content content;
        try (InputStream stream = opener.open();
                Reader reader = strictUtf8(stream);
                JsonParser parser = factory().createParser(reader)) {
            content = content(name, parser);
        } catch (NoSuchFileException e) {
            throw new InvalidFactBaseException(name, "there is no such file");
        } catch (CharacterCodingException e) {
            throw new InvalidFactBaseException(name, "is not valid UTF-8");
        } catch (IOException e) {
            throw new InvalidFactBaseException(name, "cannot be read: " + e.getMessage());
        }
        Map<String, String> breaches = Rules.breachesOfLinks(content);
        if (!breaches.isEmpty()) {
            List<Problem> problems = new ArrayList<>();
            breaches.forEach((pointer, reason) -> problems.add(new Problem(name, 0, 0, reason, pointer)));
            throw new InvalidFactBaseException(problems);
        }
        return content;
    }

    private static Content content(String name, JsonParser parser) throws IOException, InvalidFactBaseException {
        JsonCursor cursor = new JsonCursor(name, parser);
        try {
            cursor.next();
            Content content = ContentReader.read(cursor);
            if (parser.nextToken() != null) {
                throw cursor.problem("something follows the end of the fact base");
            }
            return content;
        } catch (JsonProcessingException e) {
            throw cursor.problem(e.getOriginalMessage(), e.getLocation());
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder().streamReadConstraints(LIMITS).build();
    }

    private static Reader strictUtf8(InputStream stream) {
        return new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
