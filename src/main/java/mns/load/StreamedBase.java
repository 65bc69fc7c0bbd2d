package mns.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import mns.fact.FactBase;
import mns.load.check.FactBaseParser;
import mns.load.check.Preamble;
import mns.load.prepared.Original;
import mns.load.prepared.PreparedWriter;

/** Writes the prepared form of a base while it is read, so that its facts are never in memory together. */
final class StreamedBase {
    private StreamedBase() {}

    /** Writes all facts as they are read. */
    static int write(FactBaseParser parser, PreparedWriter writer) throws IOException {
        try {
            Preamble head = parser.stream(fact -> {
                try {
                    writer.add(fact);
                } catch (IOException e) {
                    // Not to be taken for a fault of the file that is read.
                    throw new UncheckedIOException(e);
                }
            });
            return writer.end(head.header(), head.sources());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns a base in its prepared form in memory, where it takes less room than its facts. */
    static FactBase inMemory(FactBaseParser parser) {
        PreparedWriter writer = PreparedWriter.inMemory();
        try {
            write(parser, writer);
            return writer.written(Original.of(() -> parser.parse().toFactBase()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
