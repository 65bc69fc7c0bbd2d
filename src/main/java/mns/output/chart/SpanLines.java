package mns.output.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.count.Chronology;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;
import mns.text.Wrapping;

/** Draws facts that reach over several years as lines across the page, below the lifetime of the subject. */
final class SpanLines {
    private static final int NARROW = 50;
    private static final int WIDEST_LABEL = 60;
    private static final int GAP = 2;

    private final Chronology chronology;
    private final Palette palette;
    private final DrawingCharacters marks;
    private final int labels;
    private final int width;
    private final TimeAxis axis;

    SpanLines(Chronology chronology, int width, Palette palette, DrawingCharacters marks) {
        this.chronology = chronology;
        this.palette = palette;
        this.marks = marks;
        this.width = width;
        this.labels = width < NARROW ? 0 : Math.min(WIDEST_LABEL, width * 2 / 5);
        Chronology.Period reach = chronology.reach();
        int length = Math.max(1, labels == 0 ? width : width - labels - GAP);
        this.axis = new TimeAxis(reach.first(), reach.last(), length);
    }

    void write(TextSink sink) throws IOException {
        String years = axis.labels();
        sink.add(" ".repeat(labels == 0 ? 0 : labels + GAP))
                .add(palette.paint(Role.DATE, years))
                .add('\n');
        write(
                chronology.header().title(),
                chronology.header().lifetime(),
                DrawingCharacters.Stroke.HEAVY,
                Role.TITLE,
                sink);
        for (Fact fact : chronology.spans()) {
            EdtfDate when = fact.when().orElseThrow();
            DrawingCharacters.Stroke stroke =
                    when.isInterval() ? DrawingCharacters.Stroke.LIGHT : DrawingCharacters.Stroke.DOTTED;
            write(fact.title(), when, stroke, Role.ID, sink);
        }
    }

    /** Writes the line beside the first row of the label, on narrow terminals below the last. */
    private void write(String title, EdtfDate when, DrawingCharacters.Stroke stroke, Role role, TextSink sink)
            throws IOException {
        String line = axis.line(when, marks, stroke);
        int indent = line.length() - line.stripLeading().length();
        String drawn = " ".repeat(indent) + palette.paint(role, line.substring(indent));
        int left = labels;
        for (Row row : label(TerminalText.safe(title), TerminalText.safe(when.text()))) {
            sink.add(row.title()).add(row.date().isEmpty() ? "" : palette.paint(Role.DATE, row.date()));
            sink.add(left == 0 ? "" : " ".repeat(left + GAP - row.width()) + drawn)
                    .add('\n');
            left = 0;
        }
        sink.add(labels == 0 ? drawn + "\n" : "");
    }

    /**
     * One row of a label.
     *
     * @param title words of the title, with the gap that follows if a date does
     * @param date the date or a part of it
     */
    private record Row(String title, String date) {
        int width() {
            return DisplayWidth.of(title) + date.length();
        }
    }

    /** The date stands after the title where there is room, else below it. */
    private List<Row> label(String title, String date) {
        int room = labels == 0 ? width : labels;
        List<Row> rows = new ArrayList<>();
        for (Wrapping.Line line : Wrapping.lines(title, room)) {
            rows.add(new Row(title.substring(line.from(), line.to()), ""));
        }
        Row end = rows.remove(rows.size() - 1);
        if (end.width() + GAP + date.length() <= room) {
            rows.add(new Row(end.title() + " ".repeat(GAP), date));
            return rows;
        }
        rows.add(end);
        String text = breakable(date, room);
        for (Wrapping.Line line : Wrapping.lines(text, room)) {
            rows.add(new Row("", text.substring(line.from(), line.to())));
        }
        return rows;
    }

    /** Returns a date that can be broken between its two ends if it is too long for a row. */
    static String breakable(String date, int room) {
        return date.length() > room ? date.replace("/", "/ ") : date;
    }
}
