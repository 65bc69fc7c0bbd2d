package mns.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mns.query.Answer;
import mns.text.TerminalText;
import mns.text.TextSink;

/** Writes the fields asked for as text, separated by tabs, one row a line. */
public final class FieldRenderer implements Renderer<Answer.Listing> {
    private final List<String> fields;

    /** Makes a renderer for some fields. */
    public FieldRenderer(List<String> fields) {
        this.fields = fields;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        for (Map<String, Object> row : Rows.of(answer)) {
            String before = "";
            for (String field : fields) {
                sink.add(before).add(TerminalText.safe(CellText.of(row, field)));
                before = "\t";
            }
            sink.add('\n');
        }
    }
}
