package mns.output.chart;

import java.io.IOException;
import mns.fact.Fact;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.count.Chronology;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Says in words and numbers what a chart draws, for whoever reads by ear or by touch. */
public final class ChartListing implements Renderer<Answer.FactList> {
    @Override
    public void render(Answer.FactList list, TextSink sink) throws IOException {
        Chronology chronology = Chronology.of(list);
        String unit = ChartRenderer.unit(chronology.years());
        if (!chronology.periods().isEmpty()) {
            sink.add("Facts by " + unit + "\n");
            String lifetime = chronology.header().lifetime().text();
            sink.add(TerminalText.safe(chronology.header().title() + ", " + lifetime))
                    .add('\n');
        }
        for (Chronology.Period period : chronology.periods()) {
            if (period.facts() > 0) {
                sink.add(YearBars.label(period, chronology.years())).add(": ");
                sink.add(Integer.toString(period.facts())).add('\n');
            }
        }
        if (!chronology.spans().isEmpty()) {
            sink.add("Facts that reach beyond one " + unit + "\n");
        }
        for (Fact fact : chronology.spans()) {
            String when = fact.when().orElseThrow().text();
            sink.add(TerminalText.safe(fact.title() + ", " + when)).add('\n');
        }
    }
}
