package mns.query.cite;

import java.util.List;
import mns.query.Answer;

/**
 * The references of facts.
 *
 * @param references the references, in the order in which they are written
 * @param texts each of them as a list of works has it, empty if no style has finished them
 */
public record Citations(List<Reference> references, List<String> texts) implements Answer {

    /** Makes the answer of references that no style has finished. */
    public Citations(List<Reference> references) {
        this(references, List.of());
    }

    @Override
    public int size() {
        return references.size();
    }
}
