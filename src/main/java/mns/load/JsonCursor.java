package mns.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.fact.EdtfDate;
import mns.fact.InvalidDateException;
import org.jspecify.annotations.Nullable;

/** Steps through the tokens of a JSON document and tells where one is not as expected. */
final class JsonCursor {
    private static final int LINE = 200;
    private static final int TEXT = 2000;

    private final String file;
    private final JsonParser parser;

    JsonCursor(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Does something at each item of a list. */
    interface ItemTask {
        void run() throws IOException;
    }

    /** Goes to each item of a list. */
    void each(ItemTask task) throws IOException {
        expect(JsonToken.START_ARRAY, "an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            task.run();
        }
    }

    /** Returns how many bytes of the file stand up to and with the current token, if bytes are what is read. */
    long bytesBefore() {
        return parser.currentLocation().getByteOffset();
    }

    /** Goes behind the current value without a look at it. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Goes to the end of the object in a member of which the cursor stands. */
    void skipRest() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    /** Reads one item of a list. */
    interface ItemReader<T> {
        T read() throws IOException;
    }

    void next() throws IOException {
        parser.nextToken();
    }

    /** Begins an object at the current token. */
    MemberNames object(String... names) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        return new MemberNames(this, parser, names);
    }

    <T> List<T> list(ItemReader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        each(() -> items.add(reader.read()));
        return items;
    }

    /** Reads a list of texts, none of which stands in it twice. */
    List<String> set(ItemReader<String> reader) throws IOException {
        Set<String> items = new LinkedHashSet<>();
        each(() -> {
            String item = reader.read();
            if (!items.add(item)) {
                throw problem("\"" + item + "\" stands twice in one list");
            }
        });
        return List.copyOf(items);
    }

    /** Reads a list that has an item at least. */
    <T> List<T> filled(ItemReader<T> reader) throws IOException {
        List<T> items = list(reader);
        if (items.isEmpty()) {
            throw problem("expected at least one item");
        }
        return items;
    }

    String line() throws IOException {
        return string(LINE);
    }

    String text() throws IOException {
        return string(TEXT);
    }

    String slug() throws IOException {
        return shaped(Shape.SLUG);
    }

    /** Reads a fact's id. */
    String id() throws IOException {
        return shaped(Shape.FACT_ID);
    }

    EdtfDate date() throws IOException {
        String text = line();
        try {
            return EdtfDate.parse(text);
        } catch (InvalidDateException e) {
            throw problem(e.getMessage());
        }
    }

    /** Reads a whole number of any size, as it is written. */
    String digits() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getText();
    }

    int number(int least, int most) throws IOException {
        String digits = digits();
        int number = digits.length() > 10 ? Integer.MAX_VALUE : (int) Math.min(Long.parseLong(digits), most + 1L);
        if (number < least || number > most) {
            throw problem("expected a number from " + least + " to " + most);
        }
        return number;
    }

    String string(int longest) throws IOException {
        check(longest);
        return parser.getText();
    }

    /** Reads a text of some form. */
    String shaped(Shape shape) throws IOException {
        String text = string(shape.longest());
        if (!shape.fits(text)) {
            throw problem("expected " + shape.what() + ", found \"" + text + "\"");
        }
        return text;
    }

    private void check(int longest) throws IOException {
        expect(JsonToken.VALUE_STRING, "a string");
        int length = parser.getTextLength();
        if (length == 0 || length > longest) {
            throw problem("expected 1 to " + longest + " characters, found " + length);
        }
        if (!Characters.arePlain(parser.getTextCharacters(), parser.getTextOffset(), length)) {
            Optional<String> fault = Characters.fault(parser.getText());
            if (fault.isPresent()) {
                throw problem(fault.get());
            }
        }
    }

    void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw problem("expected " + what + ", found " + Tokens.describe(parser.currentToken()));
        }
    }

    /** Makes the exception for the current token. */
    InvalidFactBaseException problem(@Nullable String reason) {
        return problem(reason, parser.currentTokenLocation());
    }

    InvalidFactBaseException problem(@Nullable String reason, JsonLocation at) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        String said = reason == null ? "not as expected" : reason;
        // The library counts the columns of an empty file from 0.
        int column = Math.max(1, at.getColumnNr());
        return new InvalidFactBaseException(List.of(new Problem(file, at.getLineNr(), column, said, pointer)));
    }
}
