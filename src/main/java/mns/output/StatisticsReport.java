package mns.output;

import java.io.IOException;
import mns.query.Answer;
import mns.query.count.Statistics;
import mns.text.TextSink;

/**
 * Writes statistics as a report, in any format.
 *
 * @param format writes the report
 */
public record StatisticsReport(Renderer<Answer.Listing> format) implements Renderer<Statistics> {
    @Override
    public void render(Statistics statistics, TextSink sink) throws IOException {
        format.render(statistics.report(), sink);
    }
}
