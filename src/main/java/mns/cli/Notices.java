package mns.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import mns.output.Columns;
import mns.output.JsonLine;
import mns.output.TextSink;
import mns.query.Answer.FactList;
import mns.query.FactSelector.Missing;
import mns.text.TerminalText;

/** Tells people on standard error what went wrong or was left out; scripts get it as one JSON object. */
final class Notices {
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

    /** Tells what was named and is not there, that nothing was found, or how much was left out. */
    void tell(AnswerCommand.Found found) {
        for (Missing each : found.missing()) {
            String message = "there is no " + each.kind() + " \"" + each.asked() + "\"";
            tell(new Mistake("not_found", message, each.asked(), each.suggestions(), ""));
        }
        if (!errIsTerminal || json || !found.missing().isEmpty()) {
            return;
        }
        if (found.answer() instanceof FactList list && list.leftOut() > 0) {
            int all = list.size() + list.leftOut();
            write("showing " + list.size() + " of " + all + " facts");
        } else if (found.answer().size() == 0) {
            write("nothing found");
        }
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
        String line = TerminalText.safe("mns: " + message);
        if (errIsTerminal) {
            Columns columns = new Columns(environment.width());
            columns.paragraph(line);
            Cli.tryToWrite(err, columns.text());
        } else {
            Cli.tryToWrite(err, line + "\n");
        }
    }
}
