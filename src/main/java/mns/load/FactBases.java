package mns.load;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import mns.fact.FactBase;
import mns.load.check.BundledBase;
import mns.load.check.FactBaseCheck;
import mns.load.check.FactBaseParser;
import mns.load.check.FileFactBase;
import mns.load.check.Inspection;
import mns.load.json.JsonFile;
import mns.load.prepared.Prepared;

/** Opens fact bases. */
public final class FactBases {
    /** Below this size a base is read faster at once, above it takes more memory than it is worth. */
    private static final long LARGE = 1 << 19;

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
        Optional<FactBase> prepared = Prepared.open(library);
        return prepared.isPresent() ? prepared.get() : bundled();
    }

    /**
     * Reads a fact base from a JSON file (RFC 8259) in strict UTF-8; a large one stays in the file and is read anew for each
     * query, so a mistake in it may come up only then.
     *
     * @param file the file; also one that can be read only once, such as a pipe
     * @throws InvalidFactBaseException if it cannot be read or is not a fact base
     */
    public static FactBase read(Path file) {
        return read(file, LARGE);
    }

    /** Reads a fact base, which is left in the file if that has a certain size in bytes. */
    static FactBase read(Path file, long large) {
        FactBaseParser parser = new FactBaseParser(JsonFile.of(file));
        boolean stays = Files.isRegularFile(file) && file.toFile().length() >= large;
        return stays ? new FileFactBase(parser) : parser.parse().toFactBase();
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
