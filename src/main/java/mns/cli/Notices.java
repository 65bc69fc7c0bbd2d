package mns.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.output.Columns;
import mns.output.JsonLine;
import mns.output.TextSink;
import mns.query.Answer.FactList;
import mns.query.Condition;
import mns.query.FactSelector.Missing;
import mns.query.HeldOn;
import mns.query.Query;
import mns.text.TerminalText;

/** Tells people on standard error what went wrong or was left out; scripts get it as one JSON object. */
final class Notices {
    /** Short options that take no value. */
    private static final String FLAGS = "0chqrV";

    private final TextSink err;
    private final Environment environment;
    private final boolean errIsTerminal;
    private final boolean json;

    /**
     * Makes notices for a session.
     *
     * @param json whether errors are written as JSON
     */
    Notices(Session session, boolean json) {
        this.err = session.err();
        this.environment = session.environment();
        this.errIsTerminal = session.environment().errIsTerminal();
        this.json = json;
    }

    /** Tells whether a script reads what comes of a line, which may be one that cannot be parsed. */
    static boolean areForScripts(List<String> typed) {
        List<String> line = SearchLine.read(typed);
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.equals("--")) {
                return false;
            }
            if (word.equals(OutputOptions.JSON) || isJson(format(word, i + 1 < line.size() ? line.get(i + 1) : ""))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the format that a word asks for, together with the next one or alone, or nothing. */
    private static String format(String word, String next) {
        if (word.equals(OutputOptions.OUTPUT)) {
            return next;
        }
        if (word.startsWith(OutputOptions.OUTPUT + "=")) {
            return word.substring(OutputOptions.OUTPUT.length() + 1);
        }
        int end = endOfShortOutput(word);
        if (end == 0) {
            return "";
        }
        return end == word.length() ? next : word.substring(word.charAt(end) == '=' ? end + 1 : end);
    }

    /** Returns where {@code -o} ends, which may stand behind others in one word, or 0. */
    private static int endOfShortOutput(String word) {
        int at = 1;
        while (at < word.length() && FLAGS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return word.startsWith("-") && word.startsWith("o", at) ? at + 1 : 0;
    }

    private static boolean isJson(String format) {
        return !format.isEmpty() && Formats.isJson(format);
    }

    /** Tells what was named and is not there, that nothing was found, or how much was left out. */
    void tell(AnswerCommand.Found found) {
        for (Missing each : found.missing()) {
            String message = "there is no " + each.kind() + " \"" + each.asked() + "\"";
            tell(new Mistake("not_found", message, each.asked(), each.suggestions(), each.advice()));
        }
        for (Mistake each : found.notes()) {
            tell(each);
        }
        if (json || !found.missing().isEmpty()) {
            return;
        }
        if (found.answer() instanceof FactList list && list.size() == 0 && outsideOfLifetime(list.query())) {
            return;
        }
        if (!errIsTerminal) {
            return;
        }
        if (found.answer() instanceof FactList list && list.leftOut() > 0) {
            int all = list.size() + list.leftOut();
            write("showing " + list.size() + " of " + all + " facts");
        } else if (found.answer().size() == 0) {
            write("nothing found");
        }
    }

    /** Tells why nothing held at a time when the subject of the fact base did not exist. */
    private boolean outsideOfLifetime(Query query) {
        for (Condition condition : query.conditions()) {
            if (condition instanceof HeldOn held && !held.lifetime().overlaps(held.day())) {
                write("nothing found: on " + held.day().text() + " the subject of this fact base did not exist ("
                        + held.lifetime().text() + "), and a fact without a date holds for that time only");
                return true;
            }
        }
        return false;
    }

    /** Tells that something went wrong. */
    void tell(Mistake mistake) {
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
        Cli.tryToWrite(err, JsonLine.of(Map.of("error", error)) + "\n");
    }

    private void write(String message) {
        String line = "mns: " + message;
        if (errIsTerminal) {
            Columns columns = new Columns(environment.width());
            columns.paragraph(line);
            Cli.tryToWrite(err, columns.text());
        } else {
            Cli.tryToWrite(err, TerminalText.safe(line) + "\n");
        }
    }
}
