package mns.output.diff;

import java.io.IOException;
import java.util.Optional;
import mns.output.CellText;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.terminal.Addresses;
import mns.output.terminal.Layout;
import mns.output.terminal.Painter;
import mns.output.terminal.Palette;
import mns.query.diff.Change;
import mns.query.diff.Changes;
import mns.query.diff.Difference;
import mns.query.diff.MarkedText;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes what changed for people: below each fact the members that differ, with old and new marked. */
public final class ChangesRenderer implements Renderer<Changes> {
    private static final int INDENT = 4;

    /** The longest name of a member and two blanks. */
    private static final int VALUES = INDENT + 13;

    private static final int NARROW = 40;

    private final Layout layout;

    /**
     * Makes a renderer.
     *
     * @param width columns to fill
     * @param palette how roles look
     */
    public ChangesRenderer(int width, Palette palette) {
        this.layout = new Layout(width, palette, Addresses.WRITTEN);
    }

    @Override
    public void render(Changes changes, TextSink sink) throws IOException {
        String gap = "";
        for (Change change : changes.all()) {
            sink.add(gap);
            write(change, sink);
            gap = "\n";
        }
    }

    private void write(Change change, TextSink sink) throws IOException {
        String what = change.type().label() + " " + change.kind().label() + " ";
        String id = TerminalText.safe(change.id());
        String head = what + id + "  " + TerminalText.safe(change.title());
        int from = what.length();
        int to = from + id.length();
        Painter rest = Painter.changing(layout.ink(Role.ID), to, layout.ink(Role.TITLE));
        layout.write(head, 0, INDENT, Painter.changing(layout.ink(role(change.type())), from, rest), sink);
        for (Difference each : change.differences()) {
            write(each, sink);
        }
    }

    private static Role role(Change.Type type) {
        return switch (type) {
            case ADDED -> Role.DATE;
            case REMOVED -> Role.DISPUTED;
            case CHANGED -> Role.LABEL;
        };
    }

    private void write(Difference difference, TextSink sink) throws IOException {
        String label = difference.member();
        Optional<MarkedText> marked = ChangeRow.marked(difference);
        if (marked.isPresent()) {
            MarkPainter painter = new MarkPainter(marked.get(), layout);
            write(label, painter.text(), painter, sink);
            return;
        }
        String text = TerminalText.safe(CellText.ofDifference(ChangeRow.of(difference)));
        boolean added = difference.before().isEmpty();
        boolean removed = difference.after().isEmpty();
        Painter ink = added ? layout.ink(Role.DATE) : removed ? layout.ink(Role.DISPUTED) : Painter.PLAIN;
        write(label, text, ink, sink);
    }

    /** Writes a label with a text beside it, or below it where there is no room. */
    private void write(String label, String text, Painter ink, TextSink sink) throws IOException {
        sink.add(" ".repeat(INDENT)).add(layout.palette().paint(Role.LABEL, label));
        if (layout.width() < NARROW) {
            sink.add('\n');
            layout.write(text, 2 * INDENT, 2 * INDENT, ink, sink);
        } else {
            layout.write(text, Math.max(1, VALUES - INDENT - DisplayWidth.of(label)), VALUES, ink, sink);
        }
    }
}
