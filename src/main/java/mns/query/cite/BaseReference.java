package mns.query.cite;

import java.util.List;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.date.EdtfDate;

/** Gives the reference of a fact base as a whole. */
public final class BaseReference {
    private static final String DATASET = "dataset";

    private BaseReference() {}

    /**
     * What a base does not say of itself.
     *
     * @param authors who made it
     * @param date when this version was published
     * @param url where it is found
     */
    public record Publication(List<Author> authors, Optional<EdtfDate> date, Optional<String> url) {
        /** Nothing is known of it. */
        public static final Publication UNKNOWN = new Publication(List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the one reference that names a base with its version and licence. */
    public static Citations of(Header header, Publication publication) {
        Optional<String> none = Optional.empty();
        Source source = new Source(
                header.id(),
                DATASET,
                header.title(),
                publication.authors(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                publication.url(),
                Optional.empty(),
                false,
                publication.date(),
                Optional.empty(),
                none,
                Optional.of(header.license()),
                none);
        Optional<String> version = Optional.of(header.version());
        return new Citations(List.of(new Reference(References.key(header.id()), source, version, List.of())))
                .of(header);
    }
}
