package mns.output.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.fact.Header;
import mns.output.markup.Markup;
import mns.output.markup.Stylesheet;

/** A picture as it is laid out: shapes and labels at their places, of which the style sheet says how they look. */
final class Picture {
    private static final double MARGIN = 16;
    private static final double NARROW = 480;

    private final double width;
    private final boolean alone;
    private final String title;
    private final String description;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * Makes an empty picture.
     *
     * @param width how wide it is, in pixels
     * @param alone whether it is a file of its own, which brings its style sheet, a background and a margin
     * @param title what it shows
     * @param description what one sees, in words
     */
    Picture(double width, boolean alone, String title, String description) {
        this.width = width;
        this.alone = alone;
        this.title = title;
        this.description = description;
    }

    /** Something that is drawn. */
    sealed interface Shape permits Box, Line, Arrow, Label {
        void write(Markup svg) throws IOException;
    }

    /**
     * A rectangle.
     *
     * @param kind how it looks
     * @param tip what it stands for, empty for nothing
     */
    record Box(String kind, double x, double y, double width, double height, String tip) implements Shape {
        @Override
        public void write(Markup svg) throws IOException {
            String[] attributes = {
                "class", kind, "x", number(x), "y", number(y), "width", number(width), "height", number(height)
            };
            if (tip.isEmpty()) {
                svg.empty("rect", attributes).line();
            } else {
                svg.open("rect", attributes).element("title", tip).close().line();
            }
        }
    }

    /**
     * A straight line.
     *
     * @param kind how it looks
     */
    record Line(String kind, double x1, double y1, double x2, double y2) implements Shape {
        @Override
        public void write(Markup svg) throws IOException {
            svg.empty(
                            "path",
                            "class",
                            kind,
                            "d",
                            "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2))
                    .line();
        }
    }

    /**
     * A triangle that points to where something goes on.
     *
     * @param kind how it looks
     * @param x where its point is
     * @param y its middle
     * @param reach how far its base is from the point, negative if it points to the left
     */
    record Arrow(String kind, double x, double y, double reach) implements Shape {
        @Override
        public void write(Markup svg) throws IOException {
            double base = x - reach;
            double half = Math.abs(reach) * 0.8;
            String points = number(x) + "," + number(y) + " " + number(base) + "," + number(y - half) + " "
                    + number(base) + "," + number(y + half);
            svg.empty("polygon", "class", kind, "points", points).line();
        }
    }

    /** Which point of a label is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A line of text.
     *
     * @param kind how it looks
     * @param x where it begins, has its middle or ends
     * @param y its base line
     * @param size the size of its font
     * @param detail what follows in a lighter colour, empty for nothing
     */
    record Label(String kind, double x, double y, double size, Anchor anchor, String text, String detail)
            implements Shape {
        static final String BETWEEN = "\u2002";

        double width() {
            return TextMeasure.width(detail.isEmpty() ? text : text + BETWEEN + detail, size);
        }

        double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
                case END -> x - width();
            };
        }

        @Override
        public void write(Markup svg) throws IOException {
            String place = switch (anchor) {
                case START -> "start";
                case MIDDLE -> "middle";
                case END -> "end";
            };
            svg.open(
                    "text",
                    "class",
                    kind,
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "font-size",
                    number(size),
                    "text-anchor",
                    place);
            svg.text(text);
            if (!detail.isEmpty()) {
                svg.text(BETWEEN).element("tspan", detail, "class", "detail");
            }
            svg.close().line();
        }
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Returns where what is drawn begins. */
    double left() {
        return alone ? MARGIN : 0;
    }

    /** Returns where what is drawn ends. */
    double right() {
        return width - left();
    }

    /**
     * Adds a heading to a picture that is a file of its own.
     *
     * @return where what is drawn begins
     */
    double addHeading(String text, String summary) {
        if (!alone) {
            return 0;
        }
        double size = width < NARROW ? 17 : 21;
        double y = addLines("title", text, size, 1.2, MARGIN);
        return addLines("summary", summary, 13, 1.4, y + 4) + 12;
    }

    /**
     * Says where what is drawn comes from, in a picture that is a file of its own.
     *
     * @param y where what is drawn ends
     * @return where the picture ends
     */
    double addSource(Optional<Header> header, double y) {
        if (!alone || header.isEmpty()) {
            return y + left();
        }
        Header base = header.get();
        String text = "Source: fact base " + base.id() + ", version " + base.version() + ", " + base.license();
        return addLines("source", text, 11, 1.4, y + 8) + MARGIN;
    }

    private double addLines(String kind, String text, double size, double spacing, double y) {
        double end = y;
        for (String line : TextMeasure.lines(text, size, right() - left())) {
            end += size * spacing;
            add(new Label(kind, left(), end - size * 0.25, size, Anchor.START, line, ""));
        }
        return end;
    }

    /**
     * Writes the picture.
     *
     * @param height how high it is
     * @param name what its parts are named after, which is unique on a page
     */
    void write(double height, String name, Markup svg) throws IOException {
        String size = number(width);
        String[] attributes = {
            "class",
            "picture",
            "viewBox",
            "0 0 " + size + " " + number(height),
            "width",
            size,
            "height",
            number(height),
            "role",
            "img",
            "aria-labelledby",
            name + "-title " + name + "-desc"
        };
        if (alone) {
            List<String> all = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
            all.addAll(List.of(attributes));
            svg.open("svg", all.toArray(String[]::new)).line();
        } else {
            svg.open("svg", attributes).line();
        }
        svg.element("title", title, "id", name + "-title").line();
        svg.element("desc", description, "id", name + "-desc").line();
        if (alone) {
            svg.verbatim("style", stylesheet()).line();
            svg.empty("rect", "class", "paper", "width", "100%", "height", "100%")
                    .line();
        }
        for (Shape shape : shapes) {
            shape.write(svg);
        }
        svg.close().line();
    }

    /** Returns how the parts of pictures look. */
    static String stylesheet() {
        return Stylesheet.read(Picture.class, "picture.css");
    }

    /** Returns a number of pixels, to a tenth. */
    static String number(double pixels) {
        long tenths = Math.round(pixels * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
