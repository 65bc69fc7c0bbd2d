package mns.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mns.text.ByteOrderMark;
import org.jspecify.annotations.Nullable;

/** The lines of a script, read as they are needed. */
public final class ScriptLines implements Lines {

    private final BufferedReader reader;
    private boolean first = true;
    private int read;
    private int number;
    private Optional<String> operator = Optional.empty();

    /**
     * Makes the lines of a script.
     *
     * @param stream its text in UTF-8; what is not, ends the reading by a {@link CharacterCodingException}
     */
    public ScriptLines(InputStream stream) {
        this(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }

    ScriptLines(Reader text) {
        this.reader = new BufferedReader(text);
    }

    @Override
    public Optional<List<String>> next() throws UnclosedQuoteException, IOException {
        ShellWords words = new ShellWords();
        boolean complete = true;
        for (String line = line(); line != null; line = line()) {
            read++;
            number = complete ? read : number;
            complete = words.add(line);
            if (complete && !words.words().isEmpty()) {
                return Optional.of(last(words));
            }
        }
        if (!words.finish()) {
            throw new UnclosedQuoteException();
        }
        return words.words().isEmpty() ? Optional.empty() : Optional.of(last(words));
    }

    private List<String> last(ShellWords words) {
        operator = words.operator();
        return words.words();
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Optional<String> operator() {
        return operator;
    }

    /** Only a line feed ends a line, with the carriage return that some editors put before it. */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (first && c == ByteOrderMark.CHARACTER) {
            c = reader.read();
        }
        first = false;
        boolean ended = c < 0;
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = reader.read();
        }
        if (c == '\n' && line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return ended ? null : line.toString();
    }
}
