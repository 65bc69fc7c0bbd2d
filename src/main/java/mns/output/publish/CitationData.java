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
import java.util.Set;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Stance;
import mns.output.Renderer;
import mns.output.cite.BibtexRenderer;
import mns.output.cite.CslJsonRenderer;
import mns.output.cite.ReferenceLineRenderer;
import mns.output.cite.ReferenceStyle;
import mns.output.cite.RisRenderer;
import mns.output.terminal.Palette;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.text.TextSink;

/** The references of all sources in all styles, and the sources of each fact, of which a page makes the citations of a fact. */
final class CitationData {
    /** Stands for the place in a source, which differs from fact to fact; a character of nobody's alphabet. */
    private static final String PLACE = "\uE000";

    /** These number the sources as a text cites them, and have no order of their own. */
    private static final Set<ReferenceStyle> NUMBERED = Set.of(ReferenceStyle.GOST, ReferenceStyle.IEEE);

    private final FactBase base;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** A fact for each source that rests on it. */
    private final Map<String, Fact> facts = new HashMap<>();

    private final List<Object> places = new ArrayList<>();

    /** For each source its references, one in each style; so they are alike nearby, which packs well. */
    private final List<List<String>> references = new ArrayList<>();

    /** In which order the styles that have one put the sources. */
    private final Map<String, Object> orders = new LinkedHashMap<>();

    private CitationData(FactBase base) {
        this.base = base;
        for (Source source : base.sources()) {
            numbers.put(source.id(), numbers.size());
            references.add(new ArrayList<>());
        }
        for (Fact fact : base.facts()) {
            add(fact);
        }
    }

    /**
     * Returns the data of a base, ready to be written as JSON.
     *
     * @param apa all sources as they are finished in that style, which takes long
     */
    static Map<String, Object> of(FactBase base, Citations apa) throws IOException {
        CitationData data = new CitationData(base);
        List<String> styles = new ArrayList<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            styles.add(style.label());
            if (style.isFinished()) {
                data.add(style, style == ReferenceStyle.APA ? apa : FinishedReferences.of(base.sources(), style));
            } else {
                data.write(style);
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("styles", styles);
        members.put("orders", data.orders);
        members.put("references", data.references);
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

    private void write(ReferenceStyle style) throws IOException {
        for (Source source : base.sources()) {
            List<Reference.Use> uses = style == ReferenceStyle.TEXT ? List.of(use(source)) : List.of();
            Citations citations = new Citations(List.of(new Reference(source.id(), source, uses)));
            textsOf(source).add(written(citations, style));
        }
    }

    private List<String> textsOf(Source source) {
        return references.get(numbers.getOrDefault(source.id(), 0));
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

    private void add(ReferenceStyle style, Citations finished) {
        int[] order = new int[finished.size()];
        for (int i = 0; i < order.length; i++) {
            Source source = finished.references().get(i).source();
            order[i] = numbers.getOrDefault(source.id(), 0);
            textsOf(source).add(finished.texts().get(i));
        }
        if (!NUMBERED.contains(style)) {
            orders.put(style.label(), order);
        }
    }
}
