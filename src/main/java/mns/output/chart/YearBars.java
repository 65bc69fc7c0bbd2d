package mns.output.chart;

import java.io.IOException;
import java.time.LocalDate;
import mns.fact.date.EdtfDate;
import mns.output.Role;
import mns.output.terminal.Palette;
import mns.query.count.Chronology;
import mns.text.Digits;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Draws how many facts there are in each year as bars down the page, with the lifetime of the subject beside them. */
final class YearBars {
    private static final int DIGITS = 4;

    /** Each fact takes as many columns as the others where there is room, but no more than tell anything. */
    private static final int WIDEST_FACT = 4;

    private final Chronology chronology;
    private final Palette palette;
    private final DrawingCharacters marks;
    private final int most;
    private final int columns;
    private final int width;
    private final int labels;

    YearBars(Chronology chronology, int width, Palette palette, DrawingCharacters marks) {
        this.chronology = chronology;
        this.palette = palette;
        this.marks = marks;
        this.width = width;
        boolean before0 =
                !chronology.periods().isEmpty() && chronology.periods().get(0).first() < 0;
        this.labels = before0 ? DIGITS + 1 : DIGITS;
        int greatest = Math.max(1, chronology.most().facts());
        int room = width - labels - 4 - Integer.toString(greatest).length();
        this.most = greatest;
        this.columns = room < greatest ? Math.max(1, room) : greatest * Math.min(WIDEST_FACT, room / greatest);
    }

    /** Returns what the line beside the bars means. */
    String legend() {
        EdtfDate lifetime = chronology.header().lifetime();
        return marks.bracket(true, true) + " "
                + TerminalText.safe(chronology.header().title()) + ", "
                + SpanLines.breakable(TerminalText.safe(lifetime.text()), width);
    }

    void write(TextSink sink) throws IOException {
        for (Chronology.Period period : chronology.periods()) {
            boolean gap = chronology.isGap(period);
            String label = gap ? " " + marks.gap() : label(period, chronology.years());
            String lifetime = lifetime(period);
            sink.add(palette.paint(Role.DATE, label));
            if (!lifetime.isEmpty()) {
                sink.add(" ".repeat(labels + 1 - label.length())).add(palette.paint(Role.TITLE, lifetime));
            }
            if (period.facts() > 0) {
                int column = lifetime.isEmpty() ? label.length() : labels + 2;
                sink.add(" ".repeat(labels + 3 - column));
                sink.add(palette.paint(Role.ID, marks.bar(period.facts(), most, columns)));
                sink.add(' ').add(Integer.toString(period.facts()));
            }
            sink.add('\n');
        }
    }

    /** Returns a year, or several as EDTF writes them, such as {@code 199X}. */
    static String label(Chronology.Period period, int years) {
        boolean before0 = period.first() < 0;
        String year = Digits.padded(before0 ? -period.last() : period.first(), DIGITS);
        int unspecified = Integer.toString(years).length() - 1;
        return (before0 ? "-" : "") + year.substring(0, DIGITS - unspecified) + "X".repeat(unspecified);
    }

    private String lifetime(Chronology.Period period) {
        EdtfDate lifetime = chronology.header().lifetime();
        int begin = lifetime.earliest().map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        int end = lifetime.latest().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        if (end < period.first() || begin > period.last()) {
            return "";
        }
        return marks.bracket(begin >= period.first(), end <= period.last());
    }
}
