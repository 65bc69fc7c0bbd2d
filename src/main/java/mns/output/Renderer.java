package mns.output;

import java.io.IOException;
import mns.query.Answer;

/** Writes answers in one format. */
public interface Renderer {
    /**
     * Writes an answer.
     *
     * @throws IOException if the sink cannot be written
     */
    void render(Answer answer, TextSink sink) throws IOException;
}
