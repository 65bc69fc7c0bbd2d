package mns.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.output.Renderer;
import mns.output.markup.Markup;
import mns.output.svg.StatisticsPicture;
import mns.query.count.Statistics;
import mns.text.TextSink;

/**
 * Writes statistics as a page: a picture, and a table of all that it draws.
 *
 * @param ranks how many names of a ranked group are drawn at most
 */
public record StatisticsPage(int ranks) implements Renderer<Statistics> {
    private static final int WIDE = 960;
    private static final int NARROW = 340;

    @Override
    public void render(Statistics statistics, TextSink sink) throws IOException {
        String facts = statistics.facts() + (statistics.facts() == 1 ? " fact" : " facts");
        new Page(
                        statistics.header(),
                        "Statistics",
                        "Statistics",
                        facts,
                        statistics.size() > 0,
                        page -> figure(statistics, page))
                .write(sink);
    }

    private void figure(Statistics statistics, Markup page) throws IOException {
        page.open("figure").line().open("div", "class", "wide").line();
        new StatisticsPicture(statistics, ranks, WIDE, false).write("statistics-wide", page);
        page.close().line().open("div", "class", "narrow").line();
        new StatisticsPicture(statistics, ranks, NARROW, false).write("statistics-narrow", page);
        page.close()
                .line()
                .open("details")
                .element("summary", "The same as a table")
                .line();
        List<List<String>> rows = new ArrayList<>();
        for (Statistics.Group group : statistics.groups()) {
            for (Statistics.Share share : group.shares()) {
                rows.add(List.of(group.name(), share.name(), Integer.toString(share.facts())));
            }
        }
        new PageTable(page).write("How the facts are distributed", List.of("group", "name", "facts"), rows);
        page.close().close().line();
    }
}
