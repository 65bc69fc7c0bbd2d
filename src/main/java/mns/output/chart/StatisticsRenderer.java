package mns.output.chart;

import java.io.IOException;
import java.util.List;
import mns.output.Renderer;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.count.Statistics;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import mns.text.TextSink;
import mns.text.Wrapping;

/** Draws how facts are distributed: a bar for each name, all of them as shares of all facts. */
public final class StatisticsRenderer implements Renderer<Statistics> {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int NARROW = 40;

    private final int width;
    private final Palette palette;
    private final DrawingCharacters marks;
    private final int ranks;

    /**
     * Makes a renderer.
     *
     * @param width columns to fill
     * @param palette how roles look
     * @param marks what is drawn with
     * @param ranks how many names of a ranked group are drawn at most
     */
    public StatisticsRenderer(int width, Palette palette, DrawingCharacters marks, int ranks) {
        this.width = width;
        this.palette = palette;
        this.marks = marks;
        this.ranks = ranks;
    }

    @Override
    public void render(Statistics statistics, TextSink sink) throws IOException {
        int names = names(statistics);
        for (Statistics.Group group : statistics.groups()) {
            sink.add(palette.paint(Role.TITLE, group.name())).add('\n');
            List<Statistics.Share> drawn = drawn(group);
            for (Statistics.Share share : drawn) {
                write(share, statistics.facts(), names, sink);
            }
            int others = group.shares().size() - drawn.size();
            sink.add(others == 0 ? "" : palette.paint(Role.SOURCE, "  and " + others + " more") + "\n");
        }
    }

    private List<Statistics.Share> drawn(Statistics.Group group) {
        List<Statistics.Share> shares = group.shares();
        return group.ranked() && shares.size() > ranks ? shares.subList(0, ranks) : shares;
    }

    /** Returns the columns of names: those of the longest one, but not more than half of the width. */
    private int names(Statistics statistics) {
        int longest = 0;
        for (Statistics.Group group : statistics.groups()) {
            for (Statistics.Share share : drawn(group)) {
                longest = Math.max(longest, DisplayWidth.of(TerminalText.safe(share.name())));
            }
        }
        return width < NARROW ? width - INDENT : Math.min(longest, width / 2 - INDENT);
    }

    /** Writes a bar beside the last row of its name, on narrow terminals below it. */
    private void write(Statistics.Share share, int all, int names, TextSink sink) throws IOException {
        String name = TerminalText.safe(share.name());
        int used = 0;
        String before = "";
        for (Wrapping.Line line : Wrapping.lines(name, names)) {
            String row = name.substring(line.from(), line.to());
            sink.add(before).add(" ".repeat(INDENT)).add(palette.paint(Role.ID, row));
            used = INDENT + DisplayWidth.of(row);
            before = "\n";
        }
        int left = width < NARROW ? INDENT : INDENT + names + GAP;
        int columns = width - left - 1 - Integer.toString(all).length();
        sink.add(width < NARROW ? "\n" + " ".repeat(left) : " ".repeat(left - used));
        sink.add(palette.paint(Role.DATE, marks.bar(share.facts(), all, Math.max(1, columns))));
        sink.add(' ').add(Integer.toString(share.facts())).add('\n');
    }
}
