package mns.output.publish;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Source;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.output.csl.FinishedStyle;
import mns.output.csl.StyleException;
import mns.query.cite.Citations;
import mns.query.cite.Reference;

/** Finishes references to sources in a style that comes with the program. */
final class FinishedReferences {
    private FinishedReferences() {}

    /** Returns the references in the order of the style. */
    static Citations of(List<Source> sources, ReferenceStyle style) {
        List<Reference> references = new ArrayList<>();
        for (Source source : sources) {
            references.add(new Reference(source.id(), source, List.of()));
        }
        return of(new Citations(references), style);
    }

    static Citations of(Citations citations, ReferenceStyle style) {
        try {
            return FinishedStyle.bundled(style, ReferenceLocale.USUAL).finish(citations);
        } catch (StyleException e) {
            throw new IllegalStateException("a style that comes with the program is sound", e);
        }
    }
}
