package mns.cli.command;

import java.util.List;
import java.util.Optional;
import mns.cli.syntax.ErrorMessage;
import mns.cli.terminal.Messages;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.Query;
import mns.query.search.Missing;

/**
 * What a command found.
 *
 * @param answer the answer
 * @param missing what was named and is not there
 * @param notes what else is to be known of the answer
 * @param <A> the kind of answer
 */
record Outcome<A extends Answer>(A answer, List<Missing> missing, List<ErrorMessage> notes) {
    /** Makes an outcome of which nothing else is to be known. */
    Outcome(A answer, List<Missing> missing) {
        this(answer, missing, List.of());
    }

    /** Tells whether all that was asked for was found: facts that have only a part of it are not. */
    boolean isComplete() {
        int found = answer instanceof Answer.FactList list ? list.complete() : answer.size();
        return missing.isEmpty() && found > 0;
    }

    /** Tells whether there is anything to report of it. */
    boolean hasReport() {
        return !isComplete() || answer.leftOut() > 0;
    }

    /** Reports what was named and is not there, that nothing was found, or how much was left out. */
    void report(Messages messages) {
        for (Missing each : missing) {
            String message = "there is no " + each.kind() + " \"" + each.asked() + "\"";
            messages.report(new ErrorMessage("not_found", message, each.asked(), each.suggestions(), each.advice()));
        }
        for (ErrorMessage each : notes) {
            messages.report(each);
        }
        if (!missing.isEmpty() || messages.areJson()) {
            return;
        }
        if (answer instanceof Answer.FactList list) {
            report(list, messages);
        } else if (answer.size() == 0 && notes.isEmpty() && messages.areForPeople()) {
            messages.write("nothing found");
        }
    }

    private static void report(Answer.FactList list, Messages messages) {
        Optional<Condition.HeldOn> beyond = list.size() == 0 ? beyondLifetime(list.query()) : Optional.empty();
        if (beyond.isPresent()) {
            messages.write("nothing found: the subject of this fact base existed "
                    + beyond.get().lifetime().text() + ", so nothing was true on "
                    + beyond.get().day().text());
        } else if (messages.areForPeople() && list.leftOut() > 0) {
            int all = list.size() + list.leftOut();
            messages.write("showing " + list.size() + " of " + all + " facts");
        } else if (messages.areForPeople() && list.size() == 0) {
            messages.write("nothing found");
        }
    }

    /** Tells whether facts were asked for that held when the subject of the fact base did not exist. */
    boolean isBeyondLifetime() {
        return answer instanceof Answer.FactList list
                && beyondLifetime(list.query()).isPresent();
    }

    private static Optional<Condition.HeldOn> beyondLifetime(Query query) {
        for (Condition condition : query.conditions()) {
            if (condition instanceof Condition.HeldOn held && !held.lifetime().overlaps(held.day())) {
                return Optional.of(held);
            }
        }
        return Optional.empty();
    }
}
