package mns.query.cite;

import java.util.List;
import java.util.Optional;
import mns.fact.Header;
import mns.query.Answer;

/**
 * The references of facts.
 *
 * @param references the references, in the order in which they are written
 * @param texts each of them as a list of works has it, empty if no style has finished them
 * @param header what the fact base says of itself whose facts they belong to, empty if that does not matter
 */
public record Citations(List<Reference> references, List<String> texts, Optional<Header> header) implements Answer {

    /** Makes the answer of references that no style has finished. */
    public Citations(List<Reference> references) {
        this(references, List.of(), Optional.empty());
    }

    /** Returns the same for the facts of a base. */
    Citations of(Header base) {
        return new Citations(references, texts, Optional.of(base));
    }

    /** Returns the references in another order, each with its text. */
    public Citations finished(List<Reference> ordered, List<String> finished) {
        return new Citations(ordered, finished, header);
    }

    @Override
    public int size() {
        return references.size();
    }
}
