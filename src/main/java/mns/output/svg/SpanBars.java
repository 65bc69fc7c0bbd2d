package mns.output.svg;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.Header;
import mns.fact.date.EdtfDate;
import mns.output.markup.DateWords;
import mns.output.svg.Picture.Anchor;
import mns.output.svg.Picture.Arrow;
import mns.output.svg.Picture.Box;
import mns.output.svg.Picture.Label;
import mns.query.count.Chronology;

/** Draws facts that reach over several years as bars, each with its title where there is room: before, after or above it. */
final class SpanBars {
    private static final double SIZE = 12.5;
    private static final double BAR = 8;
    private static final double ROW = 22;
    private static final double LEADING = 16;
    private static final double GAP = 8;
    private static final double ARROW = 7;

    private final Chronology chronology;
    private final TimeScale scale;
    private final Picture picture;

    SpanBars(Chronology chronology, TimeScale scale, Picture picture) {
        this.chronology = chronology;
        this.scale = scale;
        this.picture = picture;
    }

    /**
     * Adds the bars, first that of the subject's lifetime.
     *
     * @param y where they begin
     * @return where they end
     */
    double add(double y) {
        Header header = chronology.header();
        double end = add(header.title(), header.lifetime(), "life", y + GAP);
        for (Fact fact : chronology.spans()) {
            EdtfDate when = fact.when().orElseThrow();
            end = add(fact.title(), when, when.isInterval() ? "span" : "within", end);
        }
        return end;
    }

    private double add(String title, EdtfDate when, String kind, double y) {
        String dates = DateWords.of(when).text();
        double begin = scale.begin(when.earliest());
        double end = Math.max(begin + 3, scale.end(when.latest()));
        double base = y + ROW / 2 + SIZE * 0.35;
        Label before = new Label("name", begin - GAP, base, SIZE, Anchor.END, title, dates);
        Label after = new Label("name", end + GAP, base, SIZE, Anchor.START, title, dates);
        double middle = y + ROW / 2;
        double next = y + ROW;
        if (before.left() >= picture.left()) {
            picture.add(before);
        } else if (after.left() + after.width() <= picture.right()) {
            picture.add(after);
        } else {
            double below = addAbove(title, dates, begin, end, y);
            middle = below + BAR / 2 + 1;
            next = below + BAR + GAP;
        }
        addBar(when, kind, begin, end, middle, title + ", " + dates);
        return next;
    }

    /** The dates stand after the title where there is room, else below it. */
    private double addAbove(String title, String dates, double begin, double end, double y) {
        double room = picture.right() - picture.left();
        List<Label> labels = new ArrayList<>();
        for (String line : TextMeasure.lines(title, SIZE, room)) {
            labels.add(new Label("name", 0, 0, SIZE, Anchor.START, line, ""));
        }
        Label last = labels.get(labels.size() - 1);
        Label both = new Label("name", 0, 0, SIZE, Anchor.START, last.text(), dates);
        if (both.width() <= room) {
            labels.set(labels.size() - 1, both);
        } else {
            for (String line : TextMeasure.lines(dates, SIZE, room)) {
                labels.add(new Label("detail", 0, 0, SIZE, Anchor.START, line, ""));
            }
        }
        double longest = 0;
        for (Label label : labels) {
            longest = Math.max(longest, label.width());
        }
        boolean fits = begin + longest <= picture.right();
        double x = fits ? begin : Math.max(end, picture.left() + longest);
        Anchor anchor = fits ? Anchor.START : Anchor.END;
        double base = y;
        for (Label label : labels) {
            base += LEADING;
            picture.add(new Label(label.kind(), x, base - 3, SIZE, anchor, label.text(), label.detail()));
        }
        return base;
    }

    private void addBar(EdtfDate when, String kind, double begin, double end, double middle, String tip) {
        boolean begun = when.earliest().isEmpty();
        boolean unended = when.latest().isEmpty();
        double from = begin + (begun ? ARROW : 0);
        double to = end - (unended ? ARROW : 0);
        picture.add(new Box(kind, from, middle - BAR / 2, Math.max(1, to - from), BAR, tip));
        if (begun) {
            picture.add(new Arrow(kind, begin, middle, -ARROW));
        }
        if (unended) {
            picture.add(new Arrow(kind, end, middle, ARROW));
        }
    }
}
