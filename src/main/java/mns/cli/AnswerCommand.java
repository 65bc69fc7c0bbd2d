package mns.cli;

import java.io.IOException;
import java.util.List;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.output.TextSink;
import mns.query.Answer;
import mns.query.FactSelector.Missing;

/** A command that asks a fact base something; it only says what. */
abstract class AnswerCommand implements Command {

    /**
     * What was found.
     *
     * @param answer the answer
     * @param missing what was named and is not there
     * @param notes what else is to be known of the answer
     */
    record Found(Answer answer, List<Missing> missing, List<Mistake> notes) {
        Found(Answer answer, List<Missing> missing) {
            this(answer, missing, List.of());
        }

        /** Tells whether all that was asked for was found: facts that have only a part of it are not. */
        boolean isComplete() {
            int found = answer instanceof Answer.FactList list ? list.complete() : answer.size();
            return missing.isEmpty() && found > 0;
        }
    }

    /** Asks what the argument line says. */
    abstract Found ask(FactBase base, Arguments arguments, Session session) throws UsageException;

    /** Returns the names of the fields that the answer's rows may have. */
    List<String> fields() {
        return Rows.FACT;
    }

    /** Returns what writes the answer. */
    Renderer renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return output.renderer(output.namesFields() ? fields() : List.of());
    }

    @Override
    public final ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        OutputOptions output = new OutputOptions(arguments, session.environment());
        Renderer renderer = renderer(output, arguments);
        FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
        Found found = arguments.has(FilterOptions.REGEX)
                ? PatternOptions.ask(this, base, arguments, session)
                : ask(base, arguments, session);
        try (TextSink out = session.out(arguments.paged())) {
            output.write(found.answer(), renderer.citing(base), out);
        }
        if (!output.quiet()) {
            new Notices(session, output.forScripts()).tell(found);
        }
        return found.isComplete() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }
}
