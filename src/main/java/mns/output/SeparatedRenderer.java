package mns.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import mns.query.Answer;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Writes answers for spreadsheets and data tools: a line with the names of the fields, then each row in a line.
 *
 * <p>Commas follow RFC 4180 with LF at the ends of lines; tabs follow the IANA's text/tab-separated-values with the
 * escapes {@code \t \n \r \\}. A cell that a spreadsheet would run as a formula gets a {@code '} before it (OWASP, CSV
 * injection), and so does one that begins with {@code '}, so that taking one away gives back the text.
 *
 * <p>Written here because quoting is one method, and Commons CSV would bring a MiB of libraries for it; the tests read with
 * Commons CSV what is written.
 */
public final class SeparatedRenderer implements Renderer<Answer.Listing> {
    /** What spreadsheets take for the start of a formula, also in the wide forms of East Asian keyboards. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char GUARD = '\'';

    private final boolean tabs;
    private final List<String> fields;

    private SeparatedRenderer(boolean tabs, List<String> fields) {
        this.tabs = tabs;
        this.fields = fields;
    }

    /** Returns a renderer that writes some fields as comma-separated values. */
    public static SeparatedRenderer commas(List<String> fields) {
        return new SeparatedRenderer(false, fields);
    }

    /** Returns a renderer that writes some fields as tab-separated values. */
    public static SeparatedRenderer tabs(List<String> fields) {
        return new SeparatedRenderer(true, fields);
    }

    @Override
    public void render(Answer.Listing answer, TextSink sink) throws IOException {
        String separator = tabs ? "\t" : ",";
        sink.add(String.join(separator, fields)).add('\n');
        for (Map<String, Object> row : Rows.of(answer)) {
            String before = "";
            for (String field : fields) {
                sink.add(before).add(cell(row.getOrDefault(field, "")));
                before = separator;
            }
            sink.add('\n');
        }
    }

    private String cell(Object value) {
        String text = CellText.of(value);
        if (value instanceof Number) {
            return text;
        }
        return tabs ? guarded(escaped(text)) : quoted(guarded(safeLines(text)));
    }

    /** Without quotes around cells, one at the beginning would be taken for them by many readers. */
    private String guarded(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean misread = FORMULA_STARTS.indexOf(first) >= 0 || first == GUARD || (tabs && first == '"');
        return misread ? GUARD + text : text;
    }

    /** What is shown of a control character may have a backslash in it, which is escaped like any other. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        StringTokenizer pieces = new StringTokenizer(text, "\t\n\r", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            escaped.append(
                    switch (piece) {
                        case "\t" -> "\\t";
                        case "\n" -> "\\n";
                        case "\r" -> "\\r";
                        default -> TerminalText.safe(piece).replace("\\", "\\\\");
                    });
        }
        return escaped.toString();
    }

    /** Between quotes a line may end. */
    private static String safeLines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            safe.append(TerminalText.safe(text.substring(from, end))).append('\n');
            from = end + 1;
        }
        return safe.append(TerminalText.safe(text.substring(from))).toString();
    }

    /** The only cell of a line has quotes if it is empty, so that the line is not. */
    private String quoted(String text) {
        boolean needed = text.isEmpty()
                ? fields.size() == 1
                : text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
