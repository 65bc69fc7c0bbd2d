package mns.shell;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Reads the line at the prompt for JLine by the rules of {@link ShellWords}. */
final class LineParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.COMPLETE) {
            return TypedLine.of(line.substring(0, Math.min(cursor, line.length())));
        }
        ShellWords words = new ShellWords();
        boolean complete = true;
        for (String each : line.split("\n", -1)) {
            complete = words.add(each);
        }
        if (!complete && context != ParseContext.SPLIT_LINE) {
            throw new EOFError(-1, -1, "a quote is not closed");
        }
        return TypedLine.of(line);
    }

    /** None but {@link ShellWords} reads backslashes. */
    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }
}
