package mns.cli.terminal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.cli.syntax.ErrorMessage;
import mns.output.JsonLine;
import mns.text.Columns;
import mns.text.TerminalText;
import mns.text.TextSink;

/** What people read on standard error; scripts that ask for JSON get errors as one object each. */
public final class Messages {
    private final TextSink err;
    private final Environment environment;
    private final boolean json;

    /**
     * Makes messages.
     *
     * @param err standard error
     * @param json whether errors are written as JSON
     */
    Messages(TextSink err, Environment environment, boolean json) {
        this.err = err;
        this.environment = environment;
        this.json = json;
    }

    /** Returns whether people read standard error, who want to know more than that something went wrong. */
    public boolean areForPeople() {
        return !json && environment.errIsTerminal();
    }

    /** Returns whether errors are written as JSON. */
    public boolean areJson() {
        return json;
    }

    /** Reports that something went wrong. */
    public void report(ErrorMessage mistake) {
        if (!json) {
            write(mistake.line());
            return;
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", mistake.code());
        error.put(
                "message",
                mistake.advice().isEmpty() ? mistake.message() : mistake.message() + "; " + mistake.advice());
        if (!mistake.query().isEmpty()) {
            error.put("query", mistake.query());
        }
        error.put("suggestions", mistake.suggestions());
        if (environment.place().isPresent()) {
            error.put("line", environment.place().get().line());
        }
        tryToWrite(JsonLine.of(Map.of("error", error)) + "\n");
    }

    /** Reports a fault that nothing else has caught. */
    public void report(Throwable fault) {
        boolean isMemory = fault instanceof OutOfMemoryError;
        String message =
                isMemory ? needsMemory() : "internal error: " + fault + "; please report it with what you typed";
        report(new ErrorMessage(isMemory ? "fact_base" : "fault", message, "", List.of(), ""));
    }

    private String needsMemory() {
        long most = environment.machine().memory() >> 20;
        return "the fact base needs more memory than the " + most
                + " MiB that it may take; give it more, for example MNS_JAVA_OPTS=-Xmx"
                + 2 * most + "m";
    }

    /** Writes a sentence for people. */
    public void write(String message) {
        String before =
                environment.place().isPresent() ? environment.place().get().prefix() : "mns: ";
        String line = before + message;
        if (environment.errIsTerminal()) {
            Columns columns = new Columns(environment.width());
            columns.paragraph(line);
            tryToWrite(columns.text());
        } else {
            tryToWrite(TerminalText.safe(line) + "\n");
        }
    }

    /** Draws on the terminal of standard error, which is left as it was in the end. */
    public void draw(String text) {
        tryToWrite(text);
    }

    /** Writes to standard error; if that fails there is nowhere left to report it. */
    private void tryToWrite(String text) {
        try {
            err.add(text).flush();
        } catch (IOException e) {
            // The exit code still reports it.
        }
    }
}
