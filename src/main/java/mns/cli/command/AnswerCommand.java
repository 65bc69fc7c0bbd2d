package mns.cli.command;

import java.io.IOException;
import java.util.List;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.OutputOptions;
import mns.cli.options.PatternOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Notices;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.query.FactSelector.Missing;
import mns.text.TextSink;

/** A command that asks a fact base something; it only says what. */
public abstract class AnswerCommand implements Command {

    /**
     * What was found.
     *
     * @param answer the answer
     * @param missing what was named and is not there
     */
    public record Found(Answer answer, List<Missing> missing) {}

    /** Asks what the argument line says. */
    public abstract Found ask(FactBase base, Arguments arguments, Session session) throws UsageException;

    /** Returns the names of the fields that the answer's rows may have. */
    public List<String> fields() {
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
        boolean complete = found.missing().isEmpty() && found.answer().size() > 0;
        if (!output.quiet()) {
            Notices notices = new Notices(session, output.forScripts());
            notices.tell(found);
            notices.tellUnprepared(session);
        }
        return complete ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }
}
