package mns.output.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.Header;
import mns.fact.MemoryIndex;
import mns.fact.Source;
import mns.fact.Topic;

/** Some facts of a base, with the topics that have any of them and the sources that they rest on, as a base of their own. */
public final class PublishedBase implements FactBase {
    private final Header header;
    private final List<Source> sources;
    private final Map<String, Chapter> chapters;
    private final FactIndex index;
    private final FactBase whole;
    private final Map<String, Source> sourcesById = new HashMap<>();

    private PublishedBase(Header header, List<Source> sources, Map<String, Chapter> chapters, FactBase whole) {
        this.header = header;
        this.sources = sources;
        this.chapters = chapters;
        this.index = MemoryIndex.of(header.topics(), this::chapter);
        this.whole = whole;
        for (Source source : sources) {
            sourcesById.putIfAbsent(source.id(), source);
        }
    }

    /**
     * Makes a base of some facts of another.
     *
     * @param facts in any order; here they come in the order of the base
     */
    public static PublishedBase of(FactBase base, List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        Set<String> cited = new HashSet<>();
        for (Fact fact : facts) {
            ids.add(fact.id());
            for (Evidence piece : fact.evidence()) {
                cited.add(piece.source());
            }
        }
        List<Topic> topics = new ArrayList<>();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (Topic topic : base.topics()) {
            List<Fact> kept = new ArrayList<>(base.chapter(topic).facts());
            kept.removeIf(fact -> !ids.contains(fact.id()));
            if (!kept.isEmpty()) {
                topics.add(topic);
                chapters.put(topic.id(), Chapter.of(kept));
            }
        }
        List<Source> sources = new ArrayList<>(base.sources());
        sources.removeIf(source -> !cited.contains(source.id()));
        return new PublishedBase(of(base.header(), topics), sources, chapters, base);
    }

    private static Header of(Header header, List<Topic> topics) {
        return new Header(
                header.id(),
                header.title(),
                header.description(),
                header.version(),
                header.license(),
                header.names(),
                header.lifetime(),
                topics,
                header.synonyms());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    @Override
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourcesById.get(id));
    }

    @Override
    public Chapter chapter(Topic topic) {
        Chapter chapter = chapters.get(topic.id());
        if (chapter == null) {
            throw new IllegalArgumentException("no fact is published of " + topic.id());
        }
        return chapter;
    }

    @Override
    public FactIndex index() {
        return index;
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public List<String> synonyms(String key) {
        return whole.synonyms(key);
    }
}
