package mns.cli.command;

import java.util.List;
import java.util.Optional;
import mns.cli.options.StyleOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.output.cite.ReferenceStyle;
import mns.output.csl.FinishedStyle;
import mns.output.csl.StyleException;
import mns.query.cite.Citations;

/** Finishes references in the style that an argument line asks for; only this command needs what does that. */
final class FinishedReferences {
    private FinishedReferences() {}

    static Citations of(Citations citations, Arguments arguments, Session session) throws UsageException {
        String locale = StyleOptions.locale(arguments);
        Optional<ReferenceStyle> bundled = StyleOptions.style(arguments);
        String file = arguments.text(StyleOptions.CSL).orElse("");
        try {
            FinishedStyle style = bundled.isPresent()
                    ? FinishedStyle.bundled(bundled.get(), locale)
                    : FinishedStyle.of(session.textOfFile(file), file, locale);
            return style.finish(citations);
        } catch (StyleException e) {
            throw new UsageException(e.reason(), file, List.of());
        }
    }
}
