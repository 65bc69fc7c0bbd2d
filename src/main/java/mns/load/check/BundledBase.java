package mns.load.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import mns.fact.FactBase;
import mns.load.json.JsonFile;

/** The fact base that comes with the program, as its JSON has it. */
public final class BundledBase {
    private static final String NAME = "mns.json";

    private BundledBase() {}

    /**
     * Reads it.
     *
     * @throws mns.load.json.InvalidFactBaseException if the installation is damaged
     */
    public static FactBase read() {
        return new FactBaseParser(file()).parse().toFactBase();
    }

    /** Returns its file. */
    public static JsonFile file() {
        return new JsonFile(NAME, BundledBase::open);
    }

    private static InputStream open() throws IOException {
        InputStream stream = BundledBase.class.getResourceAsStream("/mns/load/" + NAME);
        if (stream == null) {
            throw new NoSuchFileException(NAME);
        }
        return stream;
    }
}
