package mns.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mns.query.Answer;
import mns.text.TextSink;

/** Writes an answer as one YAML list. */
public final class YamlRenderer implements Renderer<Answer.Listing> {
    private final List<String> fields;

    /**
     * Makes a renderer.
     *
     * @param fields the fields to write, empty for all
     */
    public YamlRenderer(List<String> fields) {
        this.fields = fields;
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        YamlWriter yaml = new YamlWriter(sink);
        for (Map<String, Object> row : Rows.of(answer)) {
            yaml.item(FieldSelection.of(row, fields));
        }
        if (answer.size() == 0) {
            sink.add("[]\n");
        }
    }
}
