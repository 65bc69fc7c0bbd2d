package mns.output.svg;

import java.io.IOException;
import mns.output.Renderer;
import mns.output.markup.Markup;
import mns.query.count.Statistics;
import mns.text.TextSink;

/**
 * Writes statistics as a picture, a file of its own.
 *
 * @param width how wide it is, in pixels
 * @param ranks how many names of a ranked group are drawn at most
 */
public record StatisticsDrawing(int width, int ranks) implements Renderer<Statistics> {
    @Override
    public void render(Statistics statistics, TextSink sink) throws IOException {
        new StatisticsPicture(statistics, ranks, width, true).write("statistics", new Markup(sink));
    }
}
