package mns.output;

import java.io.IOException;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.text.TextSink;

/** Writes answers in one format. */
public interface Renderer {
    /**
     * Writes an answer.
     *
     * @throws IOException if the sink cannot be written
     */
    void render(Answer answer, TextSink sink) throws IOException;

    /** Returns a renderer that knows the sources of a fact base too, where it shows more of them than an answer tells. */
    default Renderer citing(FactBase base) {
        return this;
    }
}
