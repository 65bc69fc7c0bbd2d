package mns.output.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.output.Role;
import mns.output.terminal.Addresses;
import mns.output.terminal.Layout;
import mns.output.terminal.Painter;
import mns.output.terminal.Palette;
import mns.query.cite.Reference;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes references for people: below the facts that rest on them, wrapped to the width of the terminal. */
public final class ReferenceTerminalRenderer extends ReferenceRenderer {
    private static final int INDENT = 4;
    private static final int HANGING = 6;

    private final Layout layout;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal
     * @param palette how roles look
     * @param addresses how addresses are shown
     */
    public ReferenceTerminalRenderer(int width, Palette palette, Addresses addresses) {
        this.layout = new Layout(width, palette, addresses);
    }

    @Override
    void write(List<Reference> references, TextSink sink) throws IOException {
        Map<List<String>, List<Reference>> groups = new LinkedHashMap<>();
        for (Reference reference : references) {
            groups.computeIfAbsent(reference.ids(), each -> new ArrayList<>()).add(reference);
        }
        String before = "";
        for (List<Reference> group : groups.values()) {
            sink.add(before);
            for (Fact fact : group.get(0).facts()) {
                head(fact, sink);
            }
            for (Reference reference : group) {
                write(reference, sink);
            }
            before = "\n";
        }
    }

    /** Writes id and title in one line, or each in its own where the width is too small. */
    private void head(Fact fact, TextSink sink) throws IOException {
        String id = TerminalText.safe(fact.id());
        String title = TerminalText.safe(fact.title());
        if (DisplayWidth.of(id + "  " + title) <= layout.width()) {
            Palette palette = layout.palette();
            sink.add(palette.paint(Role.ID, id)).add("  ");
            sink.add(palette.paint(Role.TITLE, title)).add('\n');
        } else {
            layout.painted(id, 0, Role.ID, sink);
            layout.painted(title, 2, Role.TITLE, sink);
        }
    }

    /** An address that fits into a line is a word like others there; a longer one gets lines of its own. */
    private void write(Reference reference, TextSink sink) throws IOException {
        ReferenceText text = ReferenceText.of(reference);
        String url = reference.source().url().orElse("");
        if (layout.fits(url, HANGING)) {
            String line = text.line();
            int address = text.document().length() + 1;
            Painter rest = endingWith(text.dispute(), line);
            Painter linked = Painter.changing(
                    layout.linkedTo(url, Painter.PLAIN),
                    address + text.address().length(),
                    rest);
            layout.write(line, INDENT, HANGING, Painter.changing(Painter.PLAIN, address, linked), sink);
        } else {
            layout.write(text.document(), INDENT, HANGING, Painter.PLAIN, sink);
            layout.address(url, HANGING, sink);
            layout.write(text.end(), HANGING, HANGING, endingWith(text.dispute(), text.end()), sink);
        }
    }

    private Painter endingWith(String dispute, String text) {
        return Painter.changing(Painter.PLAIN, text.length() - dispute.length(), layout.ink(Role.DISPUTED));
    }
}
