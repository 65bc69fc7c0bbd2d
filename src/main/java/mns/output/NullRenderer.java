package mns.output;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import mns.query.Answer;
import mns.text.TerminalText;

/** Writes the first field of each row, the id or the tag, with a NUL after it, as {@code xargs -0} reads it. */
public final class NullRenderer implements Renderer {
    @Override
    public void render(Answer answer, TextSink sink) throws IOException {
        for (Map<String, Object> row : Rows.of(answer)) {
            Iterator<Object> values = row.values().iterator();
            sink.add(TerminalText.safe(values.next().toString())).add('\0');
        }
    }
}
