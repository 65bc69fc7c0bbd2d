package mns.load;

import java.io.IOException;
import java.nio.file.Path;
import mns.load.json.InvalidFactBaseException;
import mns.load.prepared.PreparedWriter;

/** Writes the bundled fact base in its prepared form, which opens fastest. */
public final class Preparation {
    private Preparation() {}

    /**
     * Writes the prepared form; the build calls it.
     *
     * @param folders the folder that holds the program's jar
     * @throws InvalidFactBaseException if the bundled base is unsound
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] folders) throws IOException {
        Path library = Path.of(folders[0]);
        String file = library.resolve(FactBases.PREPARED).toString();
        try (PreparedWriter writer = PreparedWriter.to(file, InstalledBase.version(library), true)) {
            writer.write(FactBases.bundled());
        }
    }
}
