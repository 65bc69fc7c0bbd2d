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
            write("nothing found");
        } else if (errIsTerminal && !json && found.answer() instanceof FactList list && list.leftOut() > 0) {
            int all = list.size() + list.leftOut();
            write("showing " + list.size() + " of " + all + " facts");
        }
    }

    private void tellMissing(List<Missing> missing) {
        if (!json) {
            for (Missing each : missing) {
                tell(mistake(each.kind(), "\"" + each.asked() + "\"", each.asked(), each.suggestions()));
            }
            return;
        }
        List<String> asked = new ArrayList<>();
        List<String> suggestions = new ArrayList<>();
        for (Missing each : missing) {
            asked.add(each.asked());
            suggestions.addAll(each.suggestions());
        }
        tell(mistake(missing.get(0).kind(), String.join(", ", asked), String.join(" ", asked), suggestions));
    }

    private static Mistake mistake(String kind, String what, String query, List<String> suggestions) {
        return new Mistake("not_found", "there is no " + kind + " " + what, query, suggestions, "");
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
        Cli.tryToWrite(err, TerminalText.safe("mns: " + message) + "\n");
    }
}
