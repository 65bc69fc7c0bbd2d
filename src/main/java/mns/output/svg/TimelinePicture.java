package mns.output.svg;

import java.io.IOException;
import java.util.Optional;
import mns.fact.date.EdtfDate;
import mns.output.markup.DateWords;
import mns.output.markup.Markup;
import mns.output.svg.Picture.Anchor;
import mns.output.svg.Picture.Box;
import mns.output.svg.Picture.Label;
import mns.output.svg.Picture.Line;
import mns.query.count.Chronology;

/** Draws dated facts over the years: columns for those that fall into one, bars for those that reach over several. */
public final class TimelinePicture {
    private static final double TICK_ROOM = 56;
    private static final double SMALL = 12;
    private static final double AXIS = 20;

    /** What the number on the highest column takes. */
    private static final double NUMBER = 18;

    private final Chronology chronology;
    private final Picture picture;
    private final TimeScale scale;
    private double y;

    /**
     * Lays out a picture.
     *
     * @param width how wide it is, in pixels
     * @param alone whether it is a file of its own, which has a heading and says where it comes from
     */
    public TimelinePicture(Chronology chronology, int width, boolean alone) {
        this.chronology = chronology;
        String title = chronology.header().title() + ": facts by " + chronology.unit();
        this.picture = new Picture(width, alone, title, description());
        this.scale = scale();
        layOut();
    }

    /**
     * Writes the picture.
     *
     * @param name what its parts are named after, which is unique on a page
     */
    public void write(String name, Markup svg) throws IOException {
        picture.write(y, name, svg);
    }

    /** Returns how the parts of pictures look, for a page that has them. */
    public static String stylesheet() {
        return Picture.stylesheet();
    }

    Picture picture() {
        return picture;
    }

    private String description() {
        int counted = 0;
        for (Chronology.Period each : chronology.periods()) {
            counted += each.facts();
        }
        Chronology.Period most = chronology.most();
        int spans = chronology.spans().size();
        String text = counted + (counted == 1 ? " fact falls" : " facts fall") + " within one " + chronology.unit()
                + (counted == 0
                        ? ""
                        : ", most of them in " + DateWords.years(most.first(), most.last()) + " (" + most.facts()
                                + ")");
        return text + "; " + spans + (spans == 1 ? " reaches" : " reach") + " over several.";
    }

    private TimeScale scale() {
        int first = chronology.reach().first();
        int last = chronology.reach().last();
        for (Chronology.Period period : chronology.periods()) {
            first = Math.min(first, period.first());
            last = Math.max(last, period.last());
        }
        return new TimeScale(first, last, picture.left(), picture.right());
    }

    private void layOut() {
        y = picture.addHeading(chronology.header().title(), description());
        double top = y;
        int below = picture.shapes().size();
        if (!chronology.periods().isEmpty()) {
            double height = Math.max(90, Math.min(180, (picture.right() - picture.left()) / 5));
            y = new YearColumns(chronology, scale, picture).add(y + NUMBER, height);
        }
        double axis = y;
        y = new SpanBars(chronology, scale, picture).add(y + AXIS);
        addLifetime(top, below);
        addTicks(axis, below + 1);
        y = picture.addSource(Optional.of(chronology.header()), y);
    }

    /** Under everything else, from the columns to the last bar. */
    private void addLifetime(double top, int below) {
        EdtfDate lifetime = chronology.header().lifetime();
        double begin = scale.begin(lifetime.earliest());
        double end = scale.end(lifetime.latest());
        picture.shapes().add(below, new Box("lifetime", begin, top, end - begin, y - top, ""));
    }

    private void addTicks(double axis, int below) {
        picture.add(new Line("axis", picture.left(), axis, picture.right(), axis));
        for (int year : scale.ticks(TICK_ROOM)) {
            double x = scale.year(year);
            picture.shapes().add(below, new Line("grid", x, axis, x, y));
            picture.add(new Line("axis", x, axis, x, axis + 4));
            Label label = new Label("tick", x + 3, axis + 15, SMALL, Anchor.START, DateWords.year(year), "");
            if (label.left() + label.width() <= picture.right()) {
                picture.add(label);
            }
        }
    }
}
