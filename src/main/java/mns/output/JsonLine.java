package mns.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mns.text.TextSink;

/** Puts one object into one line of JSON. */
public final class JsonLine {
    private JsonLine() {}

    /** Returns the line, without its end. */
    public static String of(Map<String, Object> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        try {
            new JsonWriter(sink, false).write(members);
            sink.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
