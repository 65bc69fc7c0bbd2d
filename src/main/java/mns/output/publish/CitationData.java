package mns.output.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.output.cite.RisRenderer;
import mns.output.csl.FinishedStyle;
import mns.output.csl.StyleException;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TextSink;

/** The references of all sources in all styles, and the sources of each fact, of which a page makes the citations of a fact. */
final class CitationData {
    /** Stands for the place in a source, which differs from fact to fact; a character of nobody's alphabet. */
    private static final String PLACE = "\uE000";

    private final FactBase base;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** A fact for each source that rests on it. */
    private final Map<String, Fact> facts = new HashMap<>();

    private final List<Object> places = new ArrayList<>();

    private CitationData(FactBase base) {
        this.base = base;
        for (Source source : base.sources()) {
            numbers.put(source.id(), numbers.size());
        }
        for (Fact fact : base.facts()) {
            add(fact);
        }
    }

    /** Returns the data of a base, ready to be written as JSON. */
    static Map<String, Object> of(FactBase base) throws IOException {
        CitationData data = new CitationData(base);
        Map<String, Object> styles = new LinkedHashMap<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            styles.put(style.label(), style.isFinished() ? data.finished(style) : data.written(style));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("styles", styles);
        members.put("places", data.places);
        return members;
    }

    private void add(Fact fact) {
        List<Object> pieces = new ArrayList<>();
        for (Evidence piece : fact.evidence()) {
            Integer number = numbers.get(piece.source());
            if (number != null) {
                pieces.add(List.of(number, piece.locator()));
                facts.putIfAbsent(piece.source(), fact);
            }
        }
        places.add(pieces);
    }

    /** Returns the references in the order of the base, each with its number there. */
    private List<Object> written(ReferenceStyle style) throws IOException {
        List<Object> written = new ArrayList<>();
        for (Source source : base.sources()) {
            List<Reference.Use> uses = style == ReferenceStyle.TEXT ? List.of(use(source)) : List.of();
            Citations citations = new Citations(List.of(new Reference(source.id(), source, uses)));
            written.add(List.of(written.size(), written(citations, style)));
        }
        return written;
    }

    private static String written(Citations citations, ReferenceStyle style) throws IOException {
        Renderer<Citations> renderer = switch (style) {
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> new CslJsonRenderer(false);
            case RIS -> new RisRenderer();
            default -> new ReferenceLineRenderer(Palette.PLAIN);
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        renderer.render(citations, sink);
        sink.flush();
        String text = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        // Text has the id of the fact before a tab.
        return style == ReferenceStyle.TEXT ? text.substring(text.indexOf('\t') + 1) : text;
    }

    private Reference.Use use(Source source) {
        Fact fact = facts.get(source.id());
        if (fact == null) {
            throw new IllegalArgumentException("no fact rests on " + source.id());
        }
        Evidence place =
                new Evidence(source.id(), PLACE, Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());
        return new Reference.Use(fact, place);
    }

    /** Returns the references in the order of the style, each with the number of its source. */
    private List<Object> finished(ReferenceStyle style) {
        List<Reference> references = new ArrayList<>();
        for (Source source : base.sources()) {
            references.add(new Reference(source.id(), source, List.of()));
        }
        try {
            Citations finished =
                    FinishedStyle.bundled(style, ReferenceLocale.USUAL).finish(new Citations(references));
            List<Object> texts = new ArrayList<>();
            for (int i = 0; i < finished.size(); i++) {
                String id = finished.references().get(i).source().id();
                texts.add(List.of(numbers.getOrDefault(id, 0), finished.texts().get(i)));
            }
            return texts;
        } catch (StyleException e) {
            throw new IllegalStateException("a style that comes with the program is sound", e);
        }
    }
}
