package mns.output.cite;

import java.io.IOException;
import java.util.List;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.cite.Reference;
import mns.text.TextSink;

/** Writes references in one style. */
abstract class ReferenceRenderer implements Renderer {

    /** Writes references. */
    abstract void write(List<Reference> references, TextSink sink) throws IOException;

    @Override
    public final void render(Answer answer, TextSink sink) throws IOException {
        if (!(answer instanceof Answer.Citations citations)) {
            throw new IllegalArgumentException("an answer without references");
        }
        write(citations.references(), sink);
    }
}
