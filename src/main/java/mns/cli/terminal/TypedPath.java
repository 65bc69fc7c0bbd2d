package mns.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mns.cli.syntax.UsageException;
import mns.load.json.InvalidFactBaseException;

/** Paths of the names of files that a user types. */
public final class TypedPath {
    private TypedPath() {}

    /** Returns the path of a fact base; nothing is fetched from the web. */
    static Path ofFacts(String name) throws UsageException {
        if (name.startsWith("http://") || name.startsWith("https://")) {
            String reason = "addresses are not read; save it as a file and name that, for example: --facts facts.json";
            throw new InvalidFactBaseException(name, reason);
        }
        return of(name);
    }

    /** Returns the path of a file. */
    public static Path of(String name) throws UsageException {
        if (name.isEmpty()) {
            throw invalid(name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw invalid(name);
        }
    }

    static UsageException invalid(String name) {
        return new UsageException("\"" + name + "\" cannot be the name of a file", name, List.of())
                .advising("name one, such as facts.json");
    }
}
