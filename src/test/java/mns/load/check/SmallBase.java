package mns.load.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;
import mns.load.json.Problem;

/** The least of a fact base, to be spoilt in many ways. */
public final class SmallBase {
    /** A base of one fact. */
    public static final String TEXT = """
            {
              "format": 1,
              "id": "light",
              "title": "Light",
              "description": "A light.",
              "version": "1.0.0",
              "license": "CC0-1.0",
              "names": [{"language": "en", "name": "Light"}],
              "lifetime": "1851/1999",
              "topics": [{"id": "lamps", "title": "Lamps", "description": "Its lamps."}],
              "sources": [{"id": "list", "type": "book", "title": "List"}],
              "facts": [
                {
                  "id": "lamps/1",
                  "topic": "lamps",
                  "number": 1,
                  "title": "Oil",
                  "statement": "It burned oil.",
                  "date": "1851",
                  "tags": ["oil"],
                  "confidence": "high",
                  "evidence": [{"source": "list", "locator": "page 1", "stance": "supports"}]
                }
              ]
            }
            """;

    /** Another fact, to stand before the first. */
    public static final String OTHER = """
            {"id": "lamps/2", "topic": "lamps", "title": "Gas", "statement": "It burned gas.", "tags": ["gas"], \
            "confidence": "low", "evidence": [{"source": "list", "locator": "page 2", "stance": "supports"}]},
            """.strip();

    private SmallBase() {}

    /** Returns the base with the first occurrence of a text replaced, which must be there. */
    public static String with(String text, String replacement) {
        int at = TEXT.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("the small base does not contain " + text);
        }
        return TEXT.substring(0, at) + replacement + TEXT.substring(at + text.length());
    }

    /** Returns the base with one more fact before the first. */
    public static String withOther(String other) {
        return with("\"facts\": [", "\"facts\": [" + other);
    }

    public static ParsedBase parse(byte[] bytes) {
        return new FactBaseParser(file(bytes)).parse();
    }

    private static JsonFile file(byte[] bytes) {
        return new JsonFile("base.json", () -> new ByteArrayInputStream(bytes));
    }

    /** Returns all that a check finds wrong with a base. */
    public static List<String> faults(String text) {
        return new FactBaseCheck(file(text.getBytes(StandardCharsets.UTF_8)), List.of("tags"))
                .inspect().problems().stream().map(Problem::toString).toList();
    }

    public static ParsedBase parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is wrong with a base, nothing if it is accepted. */
    public static List<String> problems(byte[] bytes) {
        try {
            parse(bytes);
            return List.of();
        } catch (InvalidFactBaseException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    public static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }
}
