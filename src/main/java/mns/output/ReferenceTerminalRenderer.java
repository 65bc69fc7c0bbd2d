package mns.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.query.Reference;
import mns.text.DisplayWidth;
import mns.text.TerminalText;

/** Writes references for people: below the facts that rest on them, wrapped to the width of the terminal. */
public final class ReferenceTerminalRenderer extends ReferenceRenderer {
    private static final int INDENT = 4;
    private static final int HANGING = 6;

    private final int width;
    private final Palette palette;

    /**
     * Makes a renderer.
     *
     * @param width columns of the terminal
     * @param palette how roles look
     */
    public ReferenceTerminalRenderer(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
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
                write(ReferenceText.of(reference), sink);
            }
            before = "\n";
        }
    }

    /** Writes id and title in one line, or each in its own where the width is too small. */
    private void head(Fact fact, TextSink sink) throws IOException {
        String id = TerminalText.safe(fact.id());
        String title = TerminalText.safe(fact.title());
        if (DisplayWidth.of(id + "  " + title) <= width) {
            sink.add(palette.paint(Role.ID, id)).add("  ");
            sink.add(palette.paint(Role.TITLE, title)).add('\n');
        } else {
            painted(id, 0, Role.ID, sink);
            painted(title, 2, Role.TITLE, sink);
        }
    }

    private void painted(String text, int indent, Role role, TextSink sink) throws IOException {
        for (Wrapping.Line line : Wrapping.lines(text, width - indent)) {
            sink.add(" ".repeat(indent))
                    .add(palette.paint(role, text.substring(line.from(), line.to())))
                    .add('\n');
        }
    }

    private void write(ReferenceText reference, TextSink sink) throws IOException {
        String text = reference.line();
        int indent = INDENT;
        int from = 0;
        while (from < text.length()) {
            Wrapping.Line line =
                    Wrapping.lines(text.substring(from), width - indent).get(0);
            int to = from + line.to();
            int plain = Math.min(to, Math.max(from, reference.dispute()));
            sink.add(" ".repeat(indent)).add(text, from, plain);
            sink.add(plain == to ? "" : palette.paint(Role.DISPUTED, text.substring(plain, to)))
                    .add('\n');
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            indent = HANGING;
        }
    }
}
