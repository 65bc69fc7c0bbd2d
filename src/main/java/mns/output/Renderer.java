package mns.output;

import java.io.IOException;
import mns.query.Answer;
import mns.text.TextSink;

/**
 * Writes answers in one format.
 *
 * @param <A> the kind of answer that it can write
 */
public interface Renderer<A extends Answer> {
    /**
     * Writes an answer.
     *
     * @throws IOException if the sink cannot be written
     */
    void render(A answer, TextSink sink) throws IOException;
}
