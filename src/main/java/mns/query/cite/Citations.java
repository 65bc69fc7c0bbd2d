package mns.query.cite;

import java.util.List;
import mns.query.Answer;

/**
 * The references of facts.
 *
 * @param references the references, in the order of the facts
 */
public record Citations(List<Reference> references) implements Answer {
    @Override
    public int size() {
        return references.size();
    }
}
