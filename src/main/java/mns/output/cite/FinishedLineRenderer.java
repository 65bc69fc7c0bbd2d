package mns.output.cite;

import java.io.IOException;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes finished references for pipes: one a line, before a tab and the ids of its facts. */
public final class FinishedLineRenderer implements Renderer<Citations> {
    private final Palette palette;

    /** Makes a renderer that paints the ids. */
    public FinishedLineRenderer(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void render(Citations citations, TextSink sink) throws IOException {
        for (int i = 0; i < citations.size(); i++) {
            String ids = String.join(" ", citations.references().get(i).ids());
            sink.add(TerminalText.safe(citations.texts().get(i)));
            if (!ids.isEmpty()) {
                sink.add('\t').add(palette.paint(Role.ID, TerminalText.safe(ids)));
            }
            sink.add('\n');
        }
    }
}
