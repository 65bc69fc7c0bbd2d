package mns.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mns.query.Answer;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes what names each row, with a NUL after it, as {@code xargs -0} reads it. */
public final class NullRenderer implements Renderer<Answer.Listing> {
    /** Of a fact or source, a tag, a passage, a problem. */
    private static final List<String> NAMES = List.of("id", "tag", "fact", "pointer");

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        for (Map<String, Object> row : Rows.of(answer)) {
            sink.add(TerminalText.safe(id(row))).add('\0');
        }
    }

    private static String id(Map<String, Object> row) {
        for (String name : NAMES) {
            if (row.containsKey(name)) {
                return row.get(name).toString();
            }
        }
        throw new IllegalArgumentException("a row without a name");
    }
}
