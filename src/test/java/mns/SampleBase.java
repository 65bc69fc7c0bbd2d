package mns;

import java.nio.file.Path;
import java.util.List;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Topic;
import mns.load.FactBases;
import mns.load.InvalidFactBaseException;

/** The fact bases on which tests look things up. */
public final class SampleBase {
    /** A small fact base about an invented lighthouse service. */
    public static final Path LIGHTHOUSE = Path.of("src", "test", "resources", "lighthouse.json");

    /** A larger one about an invented canal guard, with every kind of fact, source and date. */
    public static final Path CANAL_GUARD = Path.of("src", "test", "resources", "canal-guard.json");

    private SampleBase() {}

    /** Returns the small fact base, newly read. */
    public static FactBase lighthouse() {
        return read(LIGHTHOUSE);
    }

    /** Returns the larger fact base, newly read. */
    public static FactBase canalGuard() {
        return read(CANAL_GUARD);
    }

    private static FactBase read(Path file) {
        try {
            return FactBases.read(file);
        } catch (InvalidFactBaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the header of the small fact base with other topics. */
    public static Header header(List<Topic> topics) {
        Header like = lighthouse().header();
        return new Header(
                like.id(),
                like.title(),
                like.description(),
                like.version(),
                like.license(),
                like.names(),
                like.lifetime(),
                topics);
    }

    /** Returns the fact base that comes with the program, newly read. */
    public static FactBase bundled() {
        try {
            return FactBases.bundled();
        } catch (InvalidFactBaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
