package mns.output.cite;

import java.io.IOException;
import java.util.List;
import mns.output.Renderer;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TextSink;

/** Writes references in one style. */
abstract class ReferenceRenderer implements Renderer<Citations> {

    /** Writes references. */
    abstract void write(List<Reference> references, TextSink sink) throws IOException;

    @Override
    public final void render(Citations citations, TextSink sink) throws IOException {
        write(citations.references(), sink);
    }
}
