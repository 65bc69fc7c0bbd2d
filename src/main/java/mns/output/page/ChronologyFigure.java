package mns.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.output.markup.DateWords;
import mns.output.markup.Markup;
import mns.output.svg.TimelinePicture;
import mns.query.count.Chronology;

/** Shows dated facts over the years as a picture, for wide screens and for narrow ones, with tables of what it draws. */
public final class ChronologyFigure {
    private static final int WIDE = 960;
    private static final int NARROW = 340;

    private final Markup page;

    /** Makes a writer of figures. */
    public ChronologyFigure(Markup page) {
        this.page = page;
    }

    /** Writes the picture with its tables. */
    public void write(Chronology chronology) throws IOException {
        page.open("figure").line();
        page.open("div", "class", "wide").line();
        new TimelinePicture(chronology, WIDE, false).write("timeline-wide", page);
        page.close().line().open("div", "class", "narrow").line();
        new TimelinePicture(chronology, NARROW, false).write("timeline-narrow", page);
        page.close().line();
        page.open("details").element("summary", "The same as tables").line();
        periods(chronology);
        spans(chronology);
        page.close().line().close().line();
    }

    private void periods(Chronology chronology) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Chronology.Period each : chronology.periods()) {
            if (each.facts() > 0) {
                rows.add(List.of(DateWords.years(each.first(), each.last()), Integer.toString(each.facts())));
            }
        }
        if (!rows.isEmpty()) {
            new PageTable(page).write("Facts by " + chronology.unit(), List.of("years", "facts"), rows);
        }
    }

    private void spans(Chronology chronology) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Fact fact : chronology.spans()) {
            String when = DateWords.of(fact.when().orElseThrow()).text();
            rows.add(List.of(fact.id(), fact.title(), when));
        }
        if (!rows.isEmpty()) {
            String caption = "Facts that reach beyond one " + chronology.unit();
            new PageTable(page).write(caption, List.of("id", "title", "date"), rows);
        }
    }
}
