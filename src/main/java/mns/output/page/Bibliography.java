package mns.output.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.output.csl.FinishedStyle;
import mns.output.csl.StyleException;
import mns.output.markup.Markup;
import mns.query.Answer;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.References;

/** The references of facts in one style, each as lines of text. */
public final class Bibliography {
    private final ReferenceStyle style;
    private final ReferenceText text;
    private final Optional<FactBase> base;
    /** The finished references by the ids of their sources, empty if the style finishes none. */
    private final Map<String, String> finished = new HashMap<>();

    private Bibliography(ReferenceStyle style, Optional<FactBase> base) {
        this.style = style;
        this.text = new ReferenceText(style);
        this.base = base;
    }

    /** Returns the references of some facts, finished once for all of them. */
    public static Bibliography of(List<Fact> facts, FactBase base, ReferenceStyle style) {
        Bibliography bibliography = new Bibliography(style, Optional.of(base));
        if (style.isFinished()) {
            List<Fact> listed = new ArrayList<>();
            for (Fact fact : facts) {
                listed.add(bibliography.listed(fact));
            }
            bibliography.finish(References.bySource(new Answer.FactCards(listed, base)));
        }
        return bibliography;
    }

    /** Returns no references, for a page that has them elsewhere. */
    public static Bibliography empty() {
        return new Bibliography(ReferenceStyle.APA, Optional.empty());
    }

    /** Returns the references of some sources, whatever they are cited for. */
    static Bibliography ofSources(List<Source> sources, ReferenceStyle style) {
        Bibliography bibliography = new Bibliography(style, Optional.empty());
        if (style.isFinished()) {
            List<Reference> references = new ArrayList<>();
            for (Source source : sources) {
                references.add(reference(source));
            }
            bibliography.finish(new Citations(references));
        }
        return bibliography;
    }

    private static Reference reference(Source source) {
        return new Reference(source.id(), source, List.of());
    }

    private void finish(Citations citations) {
        try {
            Citations done = FinishedStyle.bundled(style, ReferenceLocale.USUAL).finish(citations);
            for (int i = 0; i < done.size(); i++) {
                finished.put(
                        done.references().get(i).source().id(), done.texts().get(i));
            }
        } catch (StyleException e) {
            throw new IllegalStateException("a style that comes with the program is sound", e);
        }
    }

    /** Returns the lines of a fact's references: of sentences one each. */
    List<String> lines(Fact fact) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!style.isFinished()) {
            for (Reference each : References.bySource(new Answer.FactCards(List.of(listed(fact)), base.orElseThrow()))
                    .references()) {
                lines.addAll(text.lines(each));
            }
            return lines;
        }
        for (Evidence piece : fact.evidence()) {
            String line = finished.getOrDefault(piece.source(), "");
            if (!line.isEmpty() && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Returns the lines of a source's reference. */
    List<String> lines(Source source) throws IOException {
        return style.isFinished() ? List.of(finished.getOrDefault(source.id(), "")) : text.lines(reference(source));
    }

    /** Writes references below what they belong to. */
    void footer(List<String> lines, Markup page) throws IOException {
        if (!lines.isEmpty()) {
            page.open("footer").element("p", "Cite", "class", "label").line();
            text.write(lines, page);
            page.close().line();
        }
    }

    /** No reference can be made to a source that its base does not list. */
    private Fact listed(Fact fact) {
        List<Evidence> evidence = new ArrayList<>(fact.evidence());
        evidence.removeIf(piece -> base.orElseThrow().source(piece.source()).isEmpty());
        return new Fact(
                fact.id(),
                fact.topic(),
                fact.number(),
                fact.title(),
                fact.statement(),
                fact.date(),
                fact.valid(),
                fact.saidBy(),
                fact.tags(),
                fact.keywords(),
                fact.confidence(),
                evidence,
                fact.related(),
                fact.note());
    }
}
