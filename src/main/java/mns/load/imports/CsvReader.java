package mns.load.imports;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180); semicolons or tabs between them are read too, as the header has them. */
final class CsvReader {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    /**
     * A row of cells.
     *
     * @param line where it begins, counted from 1
     * @param cells the cells
     */
    record Row(int line, List<String> cells) {}

    private CsvReader(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        this.separator =
                header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Returns the rows that are not empty, the header first. */
    static List<Row> read(String text) {
        CsvReader reader = new CsvReader(text);
        while (reader.at < text.length()) {
            reader.readRow();
        }
        return reader.rows;
    }

    private void readRow() {
        int start = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (skip(separator));
        skip('\r');
        if (skip('\n')) {
            line++;
        }
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            rows.add(new Row(start, cells));
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = skip('"');
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean ends = c == separator || c == '\n' || (c == '\r' && text.startsWith("\r\n", at));
            if (quoted ? c == '"' : ends) {
                if (!quoted || !text.startsWith("\"\"", at)) {
                    at += quoted ? 1 : 0;
                    quoted = false;
                    if (at >= text.length() || isEnd()) {
                        break;
                    }
                    continue;
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            at++;
        }
        return cell.toString();
    }

    private boolean isEnd() {
        char c = text.charAt(at);
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }
}
