package mns.output.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mns.fact.Header;
import mns.output.markup.Markup;
import mns.output.svg.Picture.Anchor;
import mns.output.svg.Picture.Box;
import mns.output.svg.Picture.Label;
import mns.query.count.Statistics;

/** Draws how facts are distributed: a bar for each name, all of them as shares of all facts. */
public final class StatisticsPicture {
    private static final double SIZE = 12.5;
    private static final double ROW = 20;
    private static final double LEADING = 16;
    private static final double BAR = 10;
    private static final double COLUMN = 340;
    private static final double BETWEEN = 32;
    private static final int MOST_COLUMNS = 3;

    private final Statistics statistics;
    private final int ranks;
    private final double column;
    private final Picture picture;
    private final double bottom;

    /**
     * Lays out a picture.
     *
     * @param ranks how many names of a ranked group are drawn at most
     * @param width how wide it is, in pixels
     * @param alone whether it is a file of its own, which has a heading and says where it comes from
     */
    public StatisticsPicture(Statistics statistics, int ranks, int width, boolean alone) {
        this.statistics = statistics;
        this.ranks = ranks;
        String title = statistics.header().map(Header::title).orElse("Facts");
        String facts = statistics.facts() + (statistics.facts() == 1 ? " fact" : " facts");
        String description = facts + "; each bar is a share of them.";
        this.picture = new Picture(width, alone, title + ": how the facts are distributed", description);
        double room = picture.right() - picture.left();
        int columns = (int) Math.max(1, Math.min(MOST_COLUMNS, (room + BETWEEN) / (COLUMN + BETWEEN)));
        this.column = (room - (columns - 1) * BETWEEN) / columns;
        double end = layOut(columns, picture.addHeading(title, description));
        this.bottom = picture.addSource(statistics.header(), end);
    }

    /** Writes the picture, as {@link TimelinePicture#write} does. */
    public void write(String name, Markup svg) throws IOException {
        picture.write(bottom, name, svg);
    }

    Picture picture() {
        return picture;
    }

    /** Each group goes below the shortest column. */
    private double layOut(int columns, double top) {
        double[] ends = new double[columns];
        Arrays.fill(ends, top);
        for (Statistics.Group group : statistics.groups()) {
            if (!group.name().equals(Statistics.ALL)) {
                int shortest = 0;
                for (int i = 1; i < columns; i++) {
                    shortest = ends[i] < ends[shortest] - 1 ? i : shortest;
                }
                ends[shortest] = group(group, picture.left() + shortest * (column + BETWEEN), ends[shortest]);
            }
        }
        Arrays.sort(ends);
        return ends[columns - 1];
    }

    private double group(Statistics.Group group, double x, double y) {
        List<Statistics.Share> shares = group.shares();
        int drawn = group.ranked() ? Math.min(ranks, shares.size()) : shares.size();
        double end = y + ROW;
        picture.add(new Label("heading", x, end - 5, 14, Anchor.START, heading(group.name()), ""));
        double names = 0;
        for (Statistics.Share share : shares.subList(0, drawn)) {
            names = Math.max(names, TextMeasure.width(share.name(), SIZE));
        }
        names = Math.min(names, column * 0.45);
        for (Statistics.Share share : shares.subList(0, drawn)) {
            end = share(share, x, names, end);
        }
        if (drawn < shares.size()) {
            end += ROW;
            String rest = "and " + (shares.size() - drawn) + " more";
            picture.add(new Label("detail", x, end - 6, SIZE, Anchor.START, rest, ""));
        }
        return end + LEADING;
    }

    private static String heading(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private double share(Statistics.Share share, double x, double names, double y) {
        List<String> lines = new ArrayList<>(TextMeasure.lines(share.name(), SIZE, names));
        double base = y + ROW - 6;
        for (String line : lines) {
            picture.add(new Label("name", x, base, SIZE, Anchor.START, line, ""));
            base += LEADING;
        }
        double number = TextMeasure.width(Integer.toString(statistics.facts()), SIZE);
        double left = x + names + 10;
        double room = column - names - 10 - number - 6;
        double drawn = Math.max(1, room * share.facts() / Math.max(1, statistics.facts()));
        String tip = share.name() + ": " + share.facts() + " of " + statistics.facts();
        picture.add(new Box("track", left, y + ROW / 2 - BAR / 2, room, BAR, ""));
        picture.add(new Box("column", left, y + ROW / 2 - BAR / 2, drawn, BAR, tip));
        String text = Integer.toString(share.facts());
        picture.add(new Label("number", x + column, y + ROW - 6, SIZE, Anchor.END, text, ""));
        return y + ROW + (lines.size() - 1) * LEADING;
    }
}
