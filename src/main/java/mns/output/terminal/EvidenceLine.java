package mns.output.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import mns.output.Role;
import mns.text.TerminalText;
import mns.text.TextSink;

/** The sources of a fact in short, each of which may lead to its address. */
final class EvidenceLine implements Painter {
    private final StringBuilder text = new StringBuilder("[");
    private final List<Part> parts = new ArrayList<>();

    /** A part that is painted. */
    private record Part(int from, int to, Painter ink) {}

    /**
     * Makes the line of a fact.
     *
     * @param addresses the addresses of sources by their ids
     */
    EvidenceLine(Fact fact, Map<String, String> addresses, Layout layout) {
        for (Evidence piece : fact.evidence()) {
            text.append(text.length() > 1 ? "; " : "");
            boolean disputes = piece.stance() == Stance.DISPUTES;
            add(disputes ? "disputed by " : "", layout.ink(Role.DISPUTED));
            add(piece.stance() == Stance.CONTEXT ? "context " : "", layout.ink(Role.SOURCE));
            Painter ink = layout.ink(disputes ? Role.DISPUTED : Role.SOURCE);
            String address = addresses.getOrDefault(piece.source(), "");
            add(TerminalText.safe(piece.source()), layout.linkedTo(address, ink));
            text.append(", ").append(TerminalText.safe(piece.locator()));
        }
        text.append(']');
    }

    private void add(String words, Painter ink) {
        int from = text.length();
        text.append(words);
        parts.add(new Part(from, text.length(), ink));
    }

    String text() {
        return text.toString();
    }

    @Override
    public void write(String line, int from, int to, TextSink sink) throws IOException {
        int done = from;
        for (Part part : parts) {
            int start = Math.max(done, part.from());
            int end = Math.min(to, part.to());
            if (start < end) {
                sink.add(line, done, start);
                part.ink().write(line, start, end, sink);
                done = end;
            }
        }
        sink.add(line, done, to);
    }
}
