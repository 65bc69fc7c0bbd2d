package mns.cli.command;

import java.util.List;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.output.Renderer;
import mns.query.Answer;

/**
 * A command whose answer every format can write.
 *
 * @param <A> the kind of answer that it gets
 */
abstract class ListingCommand<A extends Answer.Listing> extends AnswerCommand<A> {
    @Override
    Renderer<? super A> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return output.renderer(output.namesFields() ? fields() : List.of());
    }
}
