package mns.output.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mns.output.markup.DateWords;
import mns.output.svg.Picture.Anchor;
import mns.output.svg.Picture.Box;
import mns.output.svg.Picture.Label;
import mns.query.count.Chronology;

/** Draws how many facts fall into each year as columns, and writes as many of the numbers as there is room for. */
final class YearColumns {
    private static final double SIZE = 12;
    private static final double WIDEST = 44;

    private final Chronology chronology;
    private final TimeScale scale;
    private final Picture picture;

    YearColumns(Chronology chronology, TimeScale scale, Picture picture) {
        this.chronology = chronology;
        this.scale = scale;
        this.picture = picture;
    }

    /**
     * Adds the columns.
     *
     * @param y the top of the highest one
     * @return where they stand
     */
    double add(double y, double height) {
        double base = y + height;
        int most = Math.max(1, chronology.most().facts());
        List<Box> columns = new ArrayList<>();
        List<Label> numbers = new ArrayList<>();
        for (Chronology.Period each : chronology.periods()) {
            if (each.facts() > 0) {
                double begin = scale.year(each.first());
                double room = scale.year(each.last() + 1) - begin;
                double gap = Math.min(2, room * 0.2);
                double column = Math.min(WIDEST, room - gap);
                double x = begin + (room - column) / 2;
                double drawn = Math.max(1, height * each.facts() / most);
                columns.add(new Box("column", x, base - drawn, column, drawn, tip(each)));
                String number = Integer.toString(each.facts());
                numbers.add(new Label("number", x + column / 2, base - drawn - 4, SIZE, Anchor.MIDDLE, number, ""));
            }
        }
        columns.forEach(picture::add);
        addNumbers(numbers, columns);
        return base;
    }

    /** The highest columns have their numbers first; a number never reaches into a column or another number. */
    private void addNumbers(List<Label> numbers, List<Box> columns) {
        List<Label> highest = new ArrayList<>(numbers);
        highest.sort(Comparator.comparing(Label::y));
        List<Label> written = new ArrayList<>();
        for (Label each : highest) {
            if (isFree(each, written, columns)) {
                written.add(each);
                picture.add(each);
            }
        }
    }

    private boolean isFree(Label number, List<Label> written, List<Box> columns) {
        double left = number.left();
        double right = left + number.width();
        boolean free = left >= 0 && right <= picture.right();
        for (Label other : written) {
            boolean apart = right <= other.left() || other.left() + other.width() <= left;
            free &= apart || Math.abs(number.y() - other.y()) >= SIZE;
        }
        for (Box column : columns) {
            boolean apart = right <= column.x() || column.x() + column.width() <= left;
            free &= apart || column.y() >= number.y();
        }
        return free;
    }

    private static String tip(Chronology.Period period) {
        String years = DateWords.years(period.first(), period.last());
        return years + ": " + period.facts() + (period.facts() == 1 ? " fact" : " facts");
    }
}
