package mns.output.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import mns.output.CellText;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.Rows;
import mns.query.Answer;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;
import mns.text.Wrapping;

/**
 * Writes the fields asked for in columns of a terminal, each wrapped within its own; where the terminal is too narrow for
 * that, one below the other.
 */
public final class TableRenderer implements Renderer<Answer.Listing> {
    private static final int GAP = 2;
    private static final int INDENT = 4;

    /** A column of words gets as many columns of the terminal, if it needs them. */
    private static final int READABLE = 16;

    private final List<String> fields;
    private final boolean headed;
    private final Layout layout;

    /**
     * Makes a renderer.
     *
     * @param headed whether the names of the fields stand above
     */
    public TableRenderer(List<String> fields, boolean headed, int width, Palette palette) {
        this.fields = fields;
        this.headed = headed;
        this.layout = new Layout(width, palette, Addresses.WRITTEN);
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        List<List<String>> table = new ArrayList<>();
        for (Map<String, Object> row : Rows.of(answer)) {
            List<String> cells = new ArrayList<>();
            for (String field : fields) {
                cells.add(TerminalText.safe(CellText.of(row, field)));
            }
            table.add(cells);
        }
        if (table.isEmpty()) {
            return;
        }
        int[] widths = widths(table);
        if (widths.length == 0) {
            writeBelow(table, sink);
            return;
        }
        if (headed) {
            write(fields, widths, true, sink);
        }
        for (List<String> cells : table) {
            write(cells, widths, false, sink);
        }
    }

    /** Returns the width of each column, none if there is no room for all of them. */
    private int[] widths(List<List<String>> table) {
        int[] least = new int[fields.size()];
        int[] most = new int[fields.size()];
        for (int i = 0; i < least.length; i++) {
            measure(headed ? fields.get(i) : "", i, least, most);
            for (List<String> cells : table) {
                measure(cells.get(i), i, least, most);
            }
            least[i] = Math.min(most[i], Math.max(least[i], READABLE));
        }
        int room = layout.width() - GAP * (least.length - 1);
        int wanted = 0;
        for (int i = 0; i < least.length; i++) {
            room -= least[i];
            wanted += most[i] - least[i];
        }
        if (room < 0) {
            return new int[0];
        }
        int shared = Math.min(room, wanted);
        for (int i = 0; i < least.length; i++) {
            least[i] += wanted == 0 ? 0 : (int) ((long) shared * (most[i] - least[i]) / wanted);
        }
        return least;
    }

    /** Takes account of the longest word of a cell and of the whole of it. */
    private static void measure(String cell, int column, int[] least, int[] most) {
        most[column] = Math.max(most[column], DisplayWidth.of(cell));
        StringTokenizer words = new StringTokenizer(cell, " ");
        while (words.hasMoreTokens()) {
            least[column] = Math.max(least[column], DisplayWidth.of(words.nextToken()));
        }
    }

    private void write(List<String> cells, int[] widths, boolean isHead, TextSink sink) throws IOException {
        List<List<Wrapping.Line>> wrapped = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
            lines = Math.max(lines, wrapped.get(i).size());
        }
        for (int line = 0; line < lines; line++) {
            int blanks = 0;
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size()
                        ? part(cells.get(i), wrapped.get(i).get(line))
                        : "";
                if (!part.isEmpty()) {
                    sink.add(" ".repeat(blanks));
                    blanks = 0;
                    ink(i, isHead).write(part, 0, part.length(), sink);
                }
                blanks += widths[i] - DisplayWidth.of(part) + GAP;
            }
            sink.add('\n');
        }
    }

    private static String part(String cell, Wrapping.Line line) {
        return cell.substring(line.from(), line.to());
    }

    private Painter ink(int column, boolean isHead) {
        if (isHead) {
            return layout.ink(Role.LABEL);
        }
        return switch (fields.get(column)) {
            case "id" -> layout.ink(Role.ID);
            case "date", "valid", CellText.WHEN -> layout.ink(Role.DATE);
            default -> Painter.PLAIN;
        };
    }

    private void writeBelow(List<List<String>> table, TextSink sink) throws IOException {
        for (List<String> cells : table) {
            int indent = 0;
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (!cell.isEmpty()) {
                    layout.write(cell, indent, indent, ink(i, false), sink);
                }
                indent = INDENT;
            }
        }
    }
}
