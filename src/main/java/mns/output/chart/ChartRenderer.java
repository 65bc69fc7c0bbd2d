package mns.output.chart;

import java.io.IOException;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.Answer;
import mns.query.count.Chronology;
import mns.text.TextSink;
import mns.text.Wrapping;

/** Draws dated facts over the years: how many fall into each, and which reach over several. */
public final class ChartRenderer implements Renderer<Answer.FactList> {
    private final int width;
    private final Palette palette;
    private final DrawingCharacters marks;

    /**
     * Makes a renderer.
     *
     * @param width columns to fill
     * @param palette how roles look
     * @param marks what is drawn with
     */
    public ChartRenderer(int width, Palette palette, DrawingCharacters marks) {
        this.width = width;
        this.palette = palette;
        this.marks = marks;
    }

    @Override
    public void render(Answer.FactList list, TextSink sink) throws IOException {
        write(Chronology.of(list), sink);
    }

    void write(Chronology chronology, TextSink sink) throws IOException {
        String unit = unit(chronology.years());
        if (!chronology.periods().isEmpty()) {
            YearBars bars = new YearBars(chronology, width, palette, marks);
            write("Facts by " + unit, Role.TITLE, sink);
            write(bars.legend(), Role.LABEL, sink);
            bars.write(sink);
        }
        if (!chronology.spans().isEmpty()) {
            sink.add(chronology.periods().isEmpty() ? "" : "\n");
            write("Facts that reach beyond one " + unit, Role.TITLE, sink);
            new SpanLines(chronology, width, palette, marks).write(sink);
        }
    }

    static String unit(int years) {
        return switch (years) {
            case 1 -> "year";
            case 10 -> "decade";
            case 100 -> "century";
            default -> "millennium";
        };
    }

    private void write(String text, Role role, TextSink sink) throws IOException {
        for (Wrapping.Line line : Wrapping.lines(text, width)) {
            sink.add(palette.paint(role, text.substring(line.from(), line.to())))
                    .add('\n');
        }
    }
}
