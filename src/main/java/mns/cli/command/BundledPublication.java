package mns.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.date.EdtfDate;
import mns.query.cite.BaseReference.Publication;

/** By whom, when and where the bundled fact base was published, as the build knows it. */
public final class BundledPublication {
    private static final int LENGTH_OF_DAY = 10;

    private BundledPublication() {}

    /** Returns what the build knows of it. */
    public static Publication read() {
        try (InputStream file = BundledPublication.class.getResourceAsStream("publication.txt")) {
            if (file == null) {
                return Publication.UNKNOWN;
            }
            String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            EdtfDate day = EdtfDate.parse(lines[1].substring(0, LENGTH_OF_DAY));
            List<Author> authors = List.of(new Author(Optional.empty(), Optional.empty(), Optional.of(lines[0])));
            return new Publication(authors, Optional.of(day), Optional.of(lines[2].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
