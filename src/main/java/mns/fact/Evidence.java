package mns.fact;

import java.util.Optional;

/**
 * One place in a source that bears on a fact.
 *
 * @param source id of the source
 * @param locator where in the source, in words that a reader can follow
 * @param stance whether the source agrees
 * @param says what the source says, where it differs from the statement
 * @param note what to know of this evidence
 * @param passage fingerprint of the words in the source
 */
public record Evidence(
        String source,
        String locator,
        Stance stance,
        Optional<String> says,
        Optional<String> note,
        Optional<Passage> passage) {}
