package mns.output.svg;

import java.io.IOException;
import mns.output.Renderer;
import mns.output.markup.Markup;
import mns.query.Answer;
import mns.query.count.Chronology;
import mns.text.TextSink;

/**
 * Writes dated facts as a picture, a file of its own.
 *
 * @param width how wide it is, in pixels
 */
public record TimelineDrawing(int width) implements Renderer<Answer.FactList> {
    @Override
    public void render(Answer.FactList list, TextSink sink) throws IOException {
        new TimelinePicture(Chronology.of(list), width, true).write("timeline", new Markup(sink));
    }
}
