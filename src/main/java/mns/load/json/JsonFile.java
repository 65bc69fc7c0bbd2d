package mns.load.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file that is read as a fact base.
 *
 * @param name the file as the user named it
 * @param opener opens it, as often as it is asked to
 */
public record JsonFile(String name, Opener opener) {
    /** Ends the reading at the first report. */
    public static final JsonCursor.Reports STRICT = problem -> {
        throw new InvalidFactBaseException(List.of(problem));
    };

    /** What can be read only once is kept in memory, which must not be filled without end. */
    private static final int MOST_KEPT = 64 << 20;

    /** Opens the file that is to be read. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** Reads from a cursor that stands at the first token. */
    public interface Reading<T> {
        T read(JsonCursor cursor) throws IOException;
    }

    /** Returns a file of the file system, of which a folder cannot be read, and a pipe only to a limit. */
    public static JsonFile of(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return new JsonFile(name, () -> {
                throw new InvalidFactBaseException(name, "is a folder, not a fact base");
            });
        }
        boolean once = Files.exists(path) && !Files.isRegularFile(path);
        Opener opener = () -> Files.newInputStream(path);
        return new JsonFile(name, once ? kept(name, opener) : opener);
    }

    /** Returns what comes through a stream. */
    public static JsonFile of(String name, InputStream stream) {
        return new JsonFile(name, kept(name, () -> stream));
    }

    private static Opener kept(String name, Opener once) {
        return new Opener() {
            private byte @Nullable [] bytes;

            @Override
            public InputStream open() throws IOException {
                if (bytes == null) {
                    bytes = read(name, once);
                }
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    private static byte[] read(String name, Opener once) throws IOException {
        try (InputStream stream = once.open()) {
            byte[] bytes = stream.readNBytes(MOST_KEPT);
            if (stream.read() >= 0) {
                throw new InvalidFactBaseException(name, "is not a file and holds more than 64 MiB");
            }
            return bytes;
        }
    }

    /**
     * Reads the file.
     *
     * @throws InvalidFactBaseException if it cannot be opened or is not JSON, or if a report is thrown
     */
    public <T> T read(JsonCursor.Reports reports, Reading<T> reading) {
        try (InputStream stream = opener.open();
                JsonParser json = JsonText.parser(stream)) {
            return read(json, new JsonCursor(name, json, reports), reading);
        } catch (NoSuchFileException e) {
            throw new InvalidFactBaseException(name, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new InvalidFactBaseException(name, "may not be read");
        } catch (CharacterCodingException e) {
            throw new InvalidFactBaseException(List.of(encodingFault()));
        } catch (FileSystemException e) {
            throw new InvalidFactBaseException(name, "cannot be read: " + e.getReason());
        } catch (IOException e) {
            throw new InvalidFactBaseException(name, "cannot be read: " + e.getMessage());
        }
    }

    private Problem encodingFault() {
        try (InputStream stream = opener.open();
                InputStream again = opener.open()) {
            return FileKind.ofBytes(again).isPresent()
                    ? FileKind.problem(name, stream)
                    : EncodingFault.of(name, stream);
        } catch (IOException e) {
            return new Problem(name, 0, 0, "is not valid UTF-8", "");
        }
    }

    private <T> T read(JsonParser json, JsonCursor cursor, Reading<T> reading) throws IOException {
        try {
            cursor.next();
            if (json.currentToken() == null) {
                throw new InvalidFactBaseException(List.of(foreign()));
            }
            T whole = reading.read(cursor);
            if (json.getParsingContext().inRoot() && json.nextToken() != null) {
                cursor.report("something follows the end of the fact base");
            }
            return whole;
        } catch (StreamConstraintsException e) {
            String message = String.valueOf(e.getOriginalMessage());
            // A name that is too long has not become the current token yet.
            boolean isName = message.startsWith("Name");
            JsonLocation at = isName ? json.currentLocation() : json.currentTokenLocation();
            throw mistake(json, at, JacksonMessages.limit(message));
        } catch (JsonProcessingException e) {
            if (!isLikeJson()) {
                throw new InvalidFactBaseException(List.of(foreign()));
            }
            Optional<JsonRepair> repair = repair();
            if (repair.isPresent()) {
                throw new InvalidFactBaseException(repair.get().mistakes().subList(0, 1));
            }
            throw mistake(json, e.getLocation(), JacksonMessages.plain(String.valueOf(e.getOriginalMessage())));
        }
    }

    private boolean isLikeJson() {
        try (InputStream stream = opener.open();
                InputStream again = opener.open()) {
            return FileKind.ofBytes(again).isEmpty() && JsonRepair.isLikeJson(stream);
        } catch (IOException e) {
            return true;
        }
    }

    private Problem foreign() {
        try (InputStream stream = opener.open()) {
            return FileKind.problem(name, stream);
        } catch (IOException e) {
            return new Problem(name, 0, 0, "cannot be read twice", "");
        }
    }

    /** Returns what is to be corrected where the file is not JSON; empty if it is, is nothing like it, or cannot be read. */
    public Optional<JsonRepair> repair() {
        try (InputStream stream = opener.open()) {
            return JsonRepair.of(name, stream);
        } catch (IOException | InvalidFactBaseException e) {
            return Optional.empty();
        }
    }

    private InvalidFactBaseException mistake(JsonParser json, @Nullable JsonLocation place, String reason) {
        JsonLocation at = place == null ? json.currentLocation() : place;
        String pointer = json.getParsingContext().pathAsPointer().toString();
        return new InvalidFactBaseException(
                List.of(new Problem(name, at.getLineNr(), Math.max(1, at.getColumnNr()), reason, pointer)));
    }

    /**
     * Returns problems with the places of those values that break a rule.
     *
     * @param breaches JSON pointers with reasons
     */
    public List<Problem> problems(Map<String, String> breaches) {
        Map<String, JsonLocation> places = breaches.isEmpty() ? Map.of() : places(breaches);
        List<Problem> problems = new ArrayList<>();
        breaches.forEach((pointer, reason) -> {
            JsonLocation at = places.getOrDefault(pointer, JsonLocation.NA);
            problems.add(
                    new Problem(name, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), reason, pointer));
        });
        return problems;
    }

    private Map<String, JsonLocation> places(Map<String, String> pointers) {
        Map<String, JsonLocation> places = new HashMap<>();
        try (InputStream stream = opener.open();
                JsonParser json = JsonText.parser(stream)) {
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
