package mns.load.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import mns.text.ByteOrderMark;

/** Parts the text of a JSON file into tokens, within limits; nothing but UTF-8 is let through. */
public final class JsonText {
    static final int DEPTH = 32;

    static final int STRING = 65_536;
    static final int NUMBER = 64;
    static final int NAME = 256;

    /** Far above what the format needs, far below what would hurt. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(STRING)
            .maxNumberLength(NUMBER)
            .maxNameLength(NAME)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private JsonText() {}

    /** Returns a parser that stands before the first token, after a byte order mark if there is one. */
    public static JsonParser parser(InputStream stream) throws IOException {
        PushbackReader reader = new PushbackReader(strictUtf8(stream));
        int first = reader.read();
        if (first >= 0 && first != ByteOrderMark.CHARACTER) {
            reader.unread(first);
        }
        return FACTORY.createParser(reader);
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
