package mns.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import mns.load.json.InvalidFactBaseException;

/** The JSON Schemas (draft 2020-12) that come with the program. */
public final class Schema {
    private Schema() {}

    /**
     * Returns the schema of a fact base.
     *
     * @throws InvalidFactBaseException if it is missing from the installation
     * @throws IOException if it cannot be read
     */
    public static String ofFactBase() throws IOException {
        return read("fact-base.schema.json");
    }

    /**
     * Returns the schema of the JSON that the program prints.
     *
     * @throws InvalidFactBaseException if it is missing from the installation
     * @throws IOException if it cannot be read
     */
    public static String ofOutput() throws IOException {
        return read("output.schema.json");
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = Schema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new InvalidFactBaseException(name, "is missing from this installation");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
