package mns.output.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mns.output.CellText;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.diff.Change;
import mns.query.diff.Changes;
import mns.text.TextSink;

/**
 * Writes what changed as a report, in any format.
 *
 * @param format writes the report
 */
public record ChangesReport(Renderer<Answer.Listing> format) implements Renderer<Changes> {
    /** Names of the values that a change has. */
    public static final List<String> FIELDS = List.of("change", "kind", "id", "title", "changes");

    @Override
    public void render(Changes changes, TextSink sink) throws IOException {
        List<Answer.Finding> lines = new ArrayList<>(changes.size());
        for (Change change : changes.all()) {
            Map<String, Object> row = ChangeRow.of(change);
            List<String> columns = List.of(
                    change.type().label(),
                    change.kind().label(),
                    change.id(),
                    CellText.of(row.getOrDefault("changes", "")));
            lines.add(new Answer.Finding(columns, row));
        }
        format.render(new Answer.Report(lines, ""), sink);
    }
}
