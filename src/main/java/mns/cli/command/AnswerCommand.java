package mns.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.cli.lead.FilterNotes;
import mns.cli.lead.HelpWord;
import mns.cli.lead.SearchNotes;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Messages;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.text.TextSink;

/**
 * A command that asks a fact base something; it only says what.
 *
 * @param <A> the kind of answer that it gets
 */
abstract class AnswerCommand<A extends Answer> implements Command {

    /** Asks what the argument line says. */
    abstract Outcome<A> ask(FactBase base, Arguments arguments, Session session) throws UsageException;

    /** Returns what writes the answer. */
    abstract Renderer<? super A> renderer(OutputOptions output, Arguments arguments) throws UsageException;

    /** Returns what writes an answer that every format can write. */
    final Renderer<Answer.Listing> listing(OutputOptions output) throws UsageException {
        return output.renderer(output.namesFields() ? fields() : List.of());
    }

    /** A command that finds nothing by that name explains itself. */
    @Override
    public boolean asksForHelp(Arguments arguments, Session session) throws UsageException {
        return HelpWord.isAll(arguments);
    }

    @Override
    public List<String> fields() {
        return Rows.FACT;
    }

    @Override
    public final ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        OutputOptions output = new OutputOptions(arguments, session.environment());
        Renderer<? super A> renderer = renderer(output, arguments);
        FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
        Outcome<A> outcome = ask(base, arguments, session);
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            output.write(outcome.answer(), renderer, out);
        }
        boolean hidesAll = ListOptions.hidesAll(arguments, outcome.answer().leftOut());
        boolean isEmpty = outcome.answer().size() == 0 && !hidesAll;
        if (!output.quiet() && (isEmpty || outcome.hasReport() || session.own().hasUnprepared())) {
            Messages messages = session.messages(output.forScripts());
            outcome.report(messages);
            session.own().reportUnprepared(messages);
            if (isEmpty && !outcome.isBeyondLifetime()) {
                FilterNotes.write(arguments, messages);
                leadToSearch(outcome.answer(), base, arguments, messages);
            }
        }
        boolean isComplete =
                outcome.isComplete() || (hidesAll && outcome.missing().isEmpty());
        return isComplete ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    /** A list that has nothing of a text says what a search would find, which takes it in any form. */
    private static void leadToSearch(Answer answer, FactBase base, Arguments arguments, Messages messages) {
        boolean searched = !(answer instanceof Answer.FactList list)
                || !list.query().search().isEmpty();
        Optional<String> text = FilterOptions.onlyText(arguments);
        if (searched || text.isEmpty() || messages.areJson()) {
            return;
        }
        Optional<String> found = SearchNotes.instead(base, text.get(), CommonOptions.program(arguments));
        if (found.isPresent()) {
            messages.write(found.get());
        }
    }
}
