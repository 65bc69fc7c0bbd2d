package mns.fact;

import java.util.List;
import java.util.Optional;
import mns.fact.date.EdtfDate;

/**
 * A document on which facts rest, after the item of CSL-JSON.
 *
 * @param id lower-case words joined by hyphens
 * @param type item type of CSL, such as {@code webpage}
 * @param title the document's title
 * @param authors who wrote it, in the document's order
 * @param container what it is a part of, such as a journal or an edited book
 * @param volume volume of the container
 * @param issue issue of the container
 * @param pages the pages that it takes up there
 * @param publisher who published it
 * @param doi its Digital Object Identifier
 * @param isbn its International Standard Book Number
 * @param url where it was found
 * @param archived a copy that an archive keeps
 * @param official whether it is a state body's own text
 * @param issued when it was published
 * @param accessed when it was seen
 * @param language BCP-47 language tag
 * @param license SPDX licence identifier
 * @param note what to know before relying on it
 */
public record Source(
        String id,
        String type,
        String title,
        List<Author> authors,
        Optional<String> container,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> publisher,
        Optional<String> doi,
        Optional<String> isbn,
        Optional<String> url,
        Optional<ArchivedCopy> archived,
        boolean official,
        Optional<EdtfDate> issued,
        Optional<EdtfDate> accessed,
        Optional<String> language,
        Optional<String> license,
        Optional<String> note) {

    /** Makes a source of a fact base in format 1, which knows no more of it. */
    public Source(
            String id,
            String type,
            String title,
            Optional<String> publisher,
            Optional<String> url,
            Optional<EdtfDate> issued,
            Optional<EdtfDate> accessed,
            Optional<String> language,
            Optional<String> license,
            Optional<String> note) {
        this(
                id,
                type,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                publisher,
                Optional.empty(),
                Optional.empty(),
                url,
                Optional.empty(),
                false,
                issued,
                accessed,
                language,
                license,
                note);
    }
}
