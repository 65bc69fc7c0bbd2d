package mns.output.cite;

import java.io.IOException;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.terminal.Addresses;
import mns.output.terminal.Layout;
import mns.output.terminal.Painter;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes finished references for people: above the facts that rest on them, each with its place. */
public final class FinishedTerminalRenderer implements Renderer<Citations> {
    private static final int HANGING = 4;

    private final Layout layout;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal
     * @param palette how roles look
     * @param addresses how addresses are shown
     */
    public FinishedTerminalRenderer(int width, Palette palette, Addresses addresses) {
        this.layout = new Layout(width, palette, addresses);
    }

    @Override
    public void render(Citations citations, TextSink sink) throws IOException {
        for (int i = 0; i < citations.size(); i++) {
            sink.add(i == 0 ? "" : "\n");
            layout.write(TerminalText.safe(citations.texts().get(i)), 0, HANGING, Painter.PLAIN, sink);
            for (Reference.Use use : citations.references().get(i).uses()) {
                write(use, sink);
            }
        }
    }

    private void write(Reference.Use use, TextSink sink) throws IOException {
        String id = TerminalText.safe(use.fact().id());
        String place = TerminalText.safe(use.evidence().locator());
        String says =
                use.evidence().says().isPresent() ? ": " + use.evidence().says().get() : "";
        String dispute = use.disputes() ? "; disagrees" + TerminalText.safe(says) : "";
        Painter plain = Painter.changing(Painter.PLAIN, id.length() + 2 + place.length(), layout.ink(Role.DISPUTED));
        Painter all = Painter.changing(layout.ink(Role.ID), id.length(), plain);
        layout.write(id + "  " + place + dispute, HANGING, HANGING + 2, all, sink);
    }
}
