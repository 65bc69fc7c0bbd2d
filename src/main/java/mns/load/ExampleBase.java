package mns.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import mns.load.json.InvalidFactBaseException;

/** The fact bases that come with the program as examples. */
public final class ExampleBase {
    /** The id of a base that nobody has named yet. */
    private static final String STARTER_ID = "my-facts";

    private static final int LONGEST_ID = 64;

    private ExampleBase() {}

    /**
     * Returns the example base, about an invented observatory.
     *
     * @throws InvalidFactBaseException if it is missing from the installation
     * @throws IOException if it cannot be read
     */
    public static String observatory() throws IOException {
        return read("examples/observatory.json");
    }

    /**
     * Returns the smallest base with a fact of each kind, whose texts explain the members.
     *
     * @param file name of the file that is to hold it, from which its id is made
     * @throws InvalidFactBaseException if it is missing from the installation
     * @throws IOException if it cannot be read
     */
    public static String starter(String file) throws IOException {
        return read("starter.json").replace('"' + STARTER_ID + '"', '"' + id(file) + '"');
    }

    /** Returns the letters and digits of a name as words joined by hyphens. */
    private static String id(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < stem.length() && id.length() < LONGEST_ID; i++) {
            char c = stem.charAt(i);
            boolean isCapital = c >= 'A' && c <= 'Z';
            if (isCapital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                id.append(isCapital ? (char) (c + 'a' - 'A') : c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        if (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.length() == 0 ? STARTER_ID : id.toString();
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = ExampleBase.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new InvalidFactBaseException(name, "is missing from this installation");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
