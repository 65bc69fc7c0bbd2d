package mns.output.cite;

import java.io.IOException;
import java.util.List;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.cite.Reference;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes references for pipes: one a line, after the ids of its facts and a tab. */
public final class ReferenceLineRenderer extends ReferenceRenderer {
    private final Palette palette;

    /** Makes a renderer that paints the ids. */
    public ReferenceLineRenderer(Palette palette) {
        this.palette = palette;
    }

    @Override
    void write(List<Reference> references, TextSink sink) throws IOException {
        for (Reference reference : references) {
            String ids = TerminalText.safe(String.join(" ", reference.ids()));
            if (!ids.isEmpty()) {
                sink.add(palette.paint(Role.ID, ids)).add('\t');
            }
            sink.add(ReferenceText.of(reference).line()).add('\n');
        }
    }
}
