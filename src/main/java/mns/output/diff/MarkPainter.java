package mns.output.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.output.Role;
import mns.output.terminal.Layout;
import mns.output.terminal.Painter;
import mns.query.diff.MarkedText;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Paints what is old and what is new in a text that has both. */
final class MarkPainter implements Painter {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /**
     * A part of the text.
     *
     * @param to where it ends
     * @param ink how it looks
     */
    private record Span(int to, Painter ink) {}

    MarkPainter(MarkedText marked, Layout layout) {
        for (MarkedText.Piece piece : marked.pieces()) {
            add(text.isEmpty() ? "" : " ", PLAIN);
            Painter ink = switch (piece.state()) {
                case KEPT -> PLAIN;
                case OLD -> layout.ink(Role.DISPUTED);
                case NEW -> layout.ink(Role.DATE);
            };
            add(TerminalText.safe(piece.marked()), ink);
        }
    }

    private void add(String part, Painter ink) {
        text.append(part);
        spans.add(new Span(text.length(), ink));
    }

    /** Returns the text that it paints. */
    String text() {
        return text.toString();
    }

    @Override
    public void write(String whole, int from, int to, TextSink sink) throws IOException {
        int start = from;
        for (Span span : spans) {
            int end = Math.min(to, span.to);
            if (end > start) {
                span.ink.write(whole, start, end, sink);
                start = end;
            }
        }
    }
}
