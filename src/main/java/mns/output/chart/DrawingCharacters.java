package mns.output.chart;

/** The characters with which bars and lines are drawn; each takes one column. */
public enum DrawingCharacters {
    UNICODE("█", "▏▎▍▌▋▊▉", "⋮", "┏┃┗", "←→", "┣━┫┃", "├─┤│", "├┄┤┆"),
    ASCII("#", "", ":", "+|+", "<>", "|=||", "|-||", "|.||");

    private final String full;
    private final String parts;
    private final String gap;
    private final String bracket;
    private final String arrows;
    private final String heavy;
    private final String light;
    private final String dotted;

    DrawingCharacters(
            String full,
            String parts,
            String gap,
            String bracket,
            String arrows,
            String heavy,
            String light,
            String dotted) {
        this.full = full;
        this.parts = parts;
        this.gap = gap;
        this.bracket = bracket;
        this.arrows = arrows;
        this.heavy = heavy;
        this.light = light;
        this.dotted = dotted;
    }

    /** How a line across the page looks. */
    enum Stroke {
        HEAVY,
        LIGHT,
        DOTTED
    }

    /** Returns a bar; it is never so short that it cannot be seen. */
    String bar(long count, long most, int columns) {
        int steps = parts.length() + 1;
        int drawn = (int) Math.max(1, (2 * count * columns * steps + most) / (2 * most));
        int part = drawn % steps;
        return full.repeat(drawn / steps) + (part == 0 ? "" : parts.substring(part - 1, part));
    }

    String gap() {
        return gap;
    }

    /** Returns the piece of a line down the page that begins or ends there. */
    String bracket(boolean begins, boolean ends) {
        int piece = begins == ends ? 1 : begins ? 0 : 2;
        return bracket.substring(piece, piece + 1);
    }

    /**
     * Returns a line across the page.
     *
     * @param columns how long it is, at least 1
     * @param begun whether it comes from further left
     * @param unended whether it goes on to the right
     */
    String line(Stroke stroke, int columns, boolean begun, boolean unended) {
        String pieces = switch (stroke) {
            case HEAVY -> heavy;
            case LIGHT -> light;
            case DOTTED -> dotted;
        };
        if (columns == 1 && !begun && !unended) {
            return pieces.substring(3);
        }
        String begin = begun ? arrows.substring(0, 1) : pieces.substring(0, 1);
        String end = unended ? arrows.substring(1) : pieces.substring(2, 3);
        if (columns == 1) {
            return unended ? end : begin;
        }
        return begin + pieces.substring(1, 2).repeat(columns - 2) + end;
    }
}
