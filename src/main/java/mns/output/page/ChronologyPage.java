package mns.output.page;

import java.io.IOException;
import java.util.Optional;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.count.Chronology;
import mns.text.TextSink;

/** Writes dated facts as a page with nothing but their picture and its tables. */
public final class ChronologyPage implements Renderer<Answer.FactList> {
    @Override
    public void render(Answer.FactList list, TextSink sink) throws IOException {
        QueryWords words = new QueryWords(list.query(), list.base());
        Chronology chronology = Chronology.of(list);
        new Page(
                        Optional.of(list.base().header()),
                        words.heading(),
                        words.heading(),
                        words.summary(list),
                        list.size() > 0,
                        page -> new ChronologyFigure(page).write(chronology))
                .write(sink);
    }
}
