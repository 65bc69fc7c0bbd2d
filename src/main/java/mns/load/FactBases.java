package mns.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.check.BundledBase;
import mns.load.check.FactBaseCheck;
import mns.load.check.FactBaseParser;
import mns.load.check.Inspection;
import mns.load.json.FileKind;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;
import mns.load.prepared.PreparedBase;

/** Opens fact bases. */
public final class FactBases {
    /** Name of the file with the prepared form of the bundled base. */
    static final String PREPARED = "mns.facts";

    /**
     * From this size on a file takes longer to prepare, about a second and more, than anybody should wait for after a
     * look-up.
     */
    static final long LARGE = 8 << 20;

    /** A larger file would take too much memory if it were not prepared. */
    private static final long LARGEST = 128 << 20;

    private FactBases() {}

    /**
     * Returns the fact base that comes with the program.
     *
     * @throws InvalidFactBaseException if the installation is damaged
     */
    public static FactBase bundled() {
        return BundledBase.read();
    }

    /**
     * Returns the fact base that comes with the program, from its prepared form where that is there and fits.
     *
     * @param library the folder that holds the program's jar
     * @throws InvalidFactBaseException if the installation is damaged
     */
    public static FactBase installed(Path library) {
        Optional<FactBase> prepared = Optional.empty();
        try {
            String file = library.resolve(PREPARED).toString();
            prepared = PreparedBase.open(file, InstalledBase.version(library), new InstalledBase());
        } catch (IOException e) {
            // Without its jar the program is read from elsewhere.
        }
        return prepared.isPresent() ? prepared.get() : bundled();
    }

    /**
     * Reads a fact base from a JSON file (RFC 8259) in strict UTF-8.
     *
     * @param file the file; also one that can be read only once, such as a pipe
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base, or is too large to be read at once
     */
    public static FactBase read(Path file) {
        FactBaseParser parser = new FactBaseParser(JsonFile.of(file));
        long size = Files.isRegularFile(file) ? file.toFile().length() : 0;
        if (size > LARGEST) {
            throw new InvalidFactBaseException(
                    file.toString(),
                    "has " + (size >> 20) + " MiB, too many to be read for each look-up; mns prepare "
                            + FileKind.operand(file.toString()) + " reads it once for all");
        }
        return size < LARGE ? parser.parse().toFactBase() : StreamedBase.inMemory(parser);
    }

    /**
     * Reads a fact base that comes through a stream.
     *
     * @param name what the user calls the stream
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base, or has more than 64 MiB
     */
    public static FactBase read(String name, InputStream stream) {
        return new FactBaseParser(JsonFile.of(name, stream)).parse().toFactBase();
    }

    /**
     * Checks a fact base by all rules, to the end of the file.
     *
     * @param file the file; also one that can be read only once, such as a pipe
     * @param taken names that a topic may not have, because they mean something else
     */
    public static Inspection check(Path file, Collection<String> taken) {
        return new FactBaseCheck(JsonFile.of(file), taken).inspect();
    }

    /**
     * Checks a fact base that comes through a stream.
     *
     * @param name what the user calls the stream
     * @param taken names that a topic may not have
     */
    public static Inspection check(String name, InputStream stream, Collection<String> taken) {
        return new FactBaseCheck(JsonFile.of(name, stream), taken).inspect();
    }

    /**
     * Checks the fact base that comes with the program by all rules.
     *
     * @param taken names that a topic may not have
     */
    public static Inspection checkBundled(Collection<String> taken) {
        return new FactBaseCheck(BundledBase.file(), taken).inspect();
    }
}
