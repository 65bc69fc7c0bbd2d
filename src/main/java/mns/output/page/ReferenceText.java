package mns.output.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceStyle;
import mns.output.cite.RisRenderer;
import mns.output.markup.Markup;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TextSink;

/**
 * References in a style, as text on a page: sentences to read, or entries for a program.
 *
 * @param style the style
 */
record ReferenceText(ReferenceStyle style) {

    /** Returns the lines of a reference in a style that finishes none. */
    List<String> lines(Reference reference) throws IOException {
        Renderer<Citations> renderer = switch (style) {
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> new CslJsonRenderer(true);
            case RIS -> new RisRenderer();
            default -> new ReferenceLineRenderer(Palette.PLAIN);
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        renderer.render(new Citations(List.of(reference)), sink);
        sink.flush();
        List<String> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            // Text has the ids of the facts before a tab.
            lines.add(style == ReferenceStyle.TEXT ? line.substring(line.indexOf('\t') + 1) : line);
        }
        return lines;
    }

    /** Writes references: sentences as a list, the lines of entries as they are. */
    void write(List<String> lines, Markup page) throws IOException {
        boolean prose = style.isFinished() || style == ReferenceStyle.TEXT;
        page.open(prose ? "ul" : "pre", "class", "entry").line();
        for (String line : lines) {
            if (prose) {
                page.element("li", line, "dir", "auto").line();
            } else {
                page.text(line).line();
            }
        }
        page.close().line();
    }
}
