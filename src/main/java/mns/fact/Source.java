package mns.fact;

import java.util.Optional;

/**
 * A document on which facts rest, after the item of CSL-JSON.
 *
 * @param id lower-case words joined by hyphens
 * @param type item type of CSL, such as {@code webpage}
 * @param title the document's title
 * @param publisher who published it
 * @param url where it was found
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
        Optional<String> publisher,
        Optional<String> url,
        Optional<EdtfDate> issued,
        Optional<EdtfDate> accessed,
        Optional<String> language,
        Optional<String> license,
        Optional<String> note) {}
