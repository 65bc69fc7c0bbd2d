package mns.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.output.JsonLine;
import mns.output.TextSink;
import mns.query.Answer.FactList;
import mns.query.FactSelector.Missing;
import mns.text.TerminalText;

/** Tells people on standard error what went wrong or was left out; scripts get it as one JSON object. */
final class Notices {
    private final TextSink err;
    private final boolean errIsTerminal;
    private final boolean json;

    /**
     * Makes notices for a session.
     *
     * @param json whether errors are written as JSON
     */
    Notices(Session session, boolean json) {
        this.err = session.err();
        this.errIsTerminal = session.environment().errIsTerminal();
        this.json = json;
    }

    /** Tells what was named and is not there, that nothing was found, or how much was left out. */
    void tell(AnswerCommand.Found found) {
        if (!found.missing().isEmpty()) {
            tellMissing(found.missing());
        } else if (errIsTerminal && !json && found.answer().size() == 0) {
            write("nothing found", List.of());
        } else if (errIsTerminal && !json && found.answer() instanceof FactList list && list.leftOut() > 0) {
            int all = list.size() + list.leftOut();
            write("showing " + list.size() + " of " + all + " facts", List.of());
        }
    }

    private void tellMissing(List<Missing> missing) {
        List<String> asked = new ArrayList<>();
        List<String> suggestions = new ArrayList<>();
        for (Missing each : missing) {
            asked.add(each.asked());
            suggestions.addAll(each.suggestions());
        }
        if (json) {
            error(
                    "not_found",
                    "there is no " + missing.get(0).kind() + " " + String.join(", ", asked),
                    String.join(" ", asked),
                    suggestions);
            return;
        }
        for (Missing each : missing) {
            write("there is no " + each.kind() + " \"" + each.asked() + "\"", each.suggestions());
        }
    }

    /**
     * Tells that something went wrong.
     *
     * @param code what, for scripts
     * @param message one sentence without a full stop
     * @param query what was asked, empty if that says nothing
     * @param suggestions what may have been meant
     */
    void error(String code, String message, String query, List<String> suggestions) {
        if (!json) {
            write(message, suggestions);
            return;
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        if (!query.isEmpty()) {
            error.put("query", query);
        }
        error.put("suggestions", suggestions);
        writeLine(JsonLine.of(Map.of("error", error)));
    }

    private void write(String message, List<String> suggestions) {
        String hint = suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        writeLine(TerminalText.safe("mns: " + message + hint));
    }

    private void writeLine(String line) {
        Cli.tryToWrite(err, line + "\n");
    }
}
