package mns.load.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;

/**
 * Steps through the tokens of a JSON document and reports where one is not as expected.
 *
 * <p>If a report does not end the reading, a stand-in takes the place of what could not be read: an empty text, no items, 0.
 */
public final class JsonCursor implements ObjectMembers.Reports {
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    private final String file;
    private final JsonParser parser;
    private final Reports reports;

    public JsonCursor(String file, JsonParser parser, Reports reports) {
        this.file = file;
        this.parser = parser;
        this.reports = reports;
    }

    /** Learns what is wrong, and may end the reading by an exception. */
    public interface Reports {
        void add(Problem problem);

        /** Learns what is doubtful, which ends nothing. */
        default void warn(Problem problem) {}
    }

    /** Does something at each item of a list. */
    public interface ItemTask {
        void run() throws IOException;
    }

    /** Goes to each item of a list. */
    public void each(ItemTask task) throws IOException {
        if (expect(JsonToken.START_ARRAY, "an array")) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                task.run();
            }
        }
    }

    /** Reads one item of a list. */
    public interface ItemReader<T> {
        T read() throws IOException;
    }

    public void next() throws IOException {
        parser.nextToken();
    }

    /** Begins an object at the current token. */
    public ObjectMembers object(String... names) throws IOException {
        return new ObjectMembers(this, parser, names, expect(JsonToken.START_OBJECT, "an object"));
    }

    public <T> List<T> list(ItemReader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        each(() -> items.add(reader.read()));
        return items;
    }

    /** Reads a list of texts, none of which stands in it twice. */
    public List<String> set(ItemReader<String> reader) throws IOException {
        Set<String> seen = new HashSet<>();
        return List.copyOf(list(() -> {
            String item = reader.read();
            if (item.isEmpty() || seen.add(item)) {
                return item;
            }
            report("\"" + item + "\" is twice in one list");
            return "";
        }));
    }

    /** Reads a list or set that has an item at least. */
    public <T> List<T> filled(ItemReader<List<T>> reader) throws IOException {
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        List<T> items = reader.read();
        if (isList && items.isEmpty()) {
            report("expected at least one item");
        }
        return items;
    }

    public String line() throws IOException {
        return string(LINE);
    }

    public String text() throws IOException {
        return string(TEXT);
    }

    public String slug() throws IOException {
        return shaped(TextForm.SLUG);
    }

    /** Reads a fact's id. */
    public String id() throws IOException {
        return shaped(TextForm.FACT_ID);
    }

    public EdtfDate date() throws IOException {
        String text = line();
        try {
            return text.isEmpty() ? EdtfDate.ALWAYS : EdtfDate.parse(text);
        } catch (InvalidDateException e) {
            report(String.valueOf(e.getMessage()));
            return EdtfDate.ALWAYS;
        }
    }

    /** Reads a whole number of any size, as it is written. */
    public String digits() throws IOException {
        return expect(JsonToken.VALUE_NUMBER_INT, "a whole number") ? parser.getText() : "";
    }

    /** Reads true or false. */
    public boolean truth() throws IOException {
        JsonToken token = parser.currentToken();
        boolean isTruth = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        return expect(isTruth ? token : JsonToken.VALUE_TRUE, "true or false") && token == JsonToken.VALUE_TRUE;
    }

    public int number(int least, int most) throws IOException {
        String digits = digits();
        if (digits.isEmpty()) {
            return 0;
        }
        long number = digits.length() > 10 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (number < least || number > most) {
            report("expected a number from " + least + " to " + most);
            return 0;
        }
        return (int) number;
    }

    public String string(int longest) throws IOException {
        if (!expect(JsonToken.VALUE_STRING, "a string")) {
            return "";
        }
        int length = parser.getTextLength();
        if (length == 0 || (length > longest && codePoints() > longest)) {
            report("expected 1 to " + longest + " characters, found " + codePoints());
            return "";
        }
        if (!AllowedCharacters.arePlain(parser.getTextCharacters(), parser.getTextOffset(), length)) {
            AllowedCharacters.fault(parser.getText()).ifPresent(this::report);
        }
        return parser.getText();
    }

    /** A character beyond the first 65,536 takes two places in memory and counts as one. */
    private int codePoints() throws IOException {
        return Character.codePointCount(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    /** Reads a text of some form. */
    public String shaped(TextForm shape) throws IOException {
        String text = string(shape.longest());
        if (text.isEmpty() || shape.fits(text)) {
            return text;
        }
        String meant = NearestName.of(shape, text)
                .map(name -> "; write \"" + name + "\"")
                .orElse("");
        report("expected " + shape.what() + ", found \"" + text + "\"" + meant);
        return "";
    }

    /** Tells whether the current token is the expected one; skips a value that is not. */
    private boolean expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        report("expected " + what + ", found " + JacksonMessages.describe(parser.currentToken()));
        parser.skipChildren();
        return false;
    }

    /** Reports what is wrong with the current token. */
    public void report(String reason) {
        report(reason, parser.currentTokenLocation());
    }

    @Override
    public void report(String reason, JsonLocation at) {
        reports.add(problem(reason, at));
    }

    /** Reports what {@link #problem} returned. */
    public void report(Problem problem) {
        reports.add(problem);
    }

    /** Tells what is doubtful at the current token. */
    public void warn(String reason) {
        reports.warn(problem(reason));
    }

    /** Returns something wrong with the current token, to be reported when more is known. */
    public Problem problem(String reason) {
        return problem(reason, parser.currentTokenLocation());
    }

    private Problem problem(String reason, JsonLocation at) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        // The library counts the columns of an empty file from 0.
        int column = Math.max(1, at.getColumnNr());
        return new Problem(file, at.getLineNr(), column, reason, pointer);
    }
}
