package mns.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import mns.fact.date.EdtfDate;
import mns.text.Folding;
import org.jspecify.annotations.Nullable;

/** All facts about one subject, topic by topic, with the sources they rest on. */
public interface FactBase {

    /** Returns what the base says of itself. */
    Header header();

    /** Returns the sources in the order in which they are listed. */
    List<Source> sources();

    /** Returns the facts of a topic that the base declares. */
    Chapter chapter(Topic topic);

    /**
     * Shows every fact of some topics to a visitor; those of one topic in the order of the fact base.
     *
     * @param topics topics that the base declares
     * @param visitor takes each as a chapter and its position there
     */
    default void scan(List<Topic> topics, ObjIntConsumer<Chapter> visitor) {
        for (Topic topic : topics) {
            Chapter chapter = chapter(topic);
            for (int i = 0; i < chapter.size(); i++) {
                visitor.accept(chapter, i);
            }
        }
    }

    /** Returns which facts have which words, tags, sources and speakers. */
    FactIndex index();

    /** Tells whether the index is there already, so that asking it takes less time than a look at all facts. */
    default boolean isIndexed() {
        return false;
    }

    /**
     * Returns what means nearly the same as a word or phrase, folded.
     *
     * @param key the stems of its words, with a blank between each two
     */
    List<String> synonyms(String key);

    /**
     * Returns where the fact with a number is.
     *
     * @param ordinal its number, as {@link FactIndex} counts
     */
    default FactPlace place(int ordinal) {
        int left = ordinal;
        for (Topic topic : topics()) {
            Chapter chapter = chapter(topic);
            if (left < chapter.size()) {
                return new FactPlace(chapter, left);
            }
            left -= chapter.size();
        }
        throw new IndexOutOfBoundsException(ordinal);
    }

    /** Returns the interval in which the subject existed. */
    default EdtfDate lifetime() {
        return header().lifetime();
    }

    /** Returns the topics in the order in which they are shown. */
    default List<Topic> topics() {
        return header().topics();
    }

    /** Returns the topic with an id, empty if the base declares none. */
    default Optional<Topic> topic(String id) {
        for (Topic topic : topics()) {
            if (topic.id().equals(id)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** Returns the topic whose id differs from a word in case, hyphens and the like only, empty if the base declares none. */
    default Optional<Topic> topicLike(String word) {
        String asked = Folding.fold(word);
        for (Topic topic : topics()) {
            if (Folding.fold(topic.id()).equals(asked)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the source with an id, empty if the base lists none.
     *
     * @param id exactly as the base spells it
     */
    default Optional<Source> source(String id) {
        for (Source source : sources()) {
            if (source.id().equals(id)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** Returns all facts, topic by topic. */
    default List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Topic topic : topics()) {
            facts.addAll(chapter(topic).facts());
        }
        return facts;
    }

    /**
     * Returns the fact with an id.
     *
     * @param id exactly as the base spells it
     */
    default Optional<Fact> fact(String id) {
        int slash = id.indexOf('/');
        Optional<Topic> topic = slash < 0 ? Optional.empty() : topic(id.substring(0, slash));
        if (topic.isPresent()) {
            Chapter chapter = chapter(topic.get());
            int index = chapter.indexOf(id);
            return index < 0 ? Optional.empty() : Optional.of(chapter.fact(index));
        }
        return Optional.empty();
    }

    /**
     * Returns a fact base whose chapters are read when first asked for.
     *
     * @param header what the base says of itself
     * @param sources the sources, in the order in which they are listed
     * @param reader gives the chapter of a topic; called once for each
     */
    static FactBase of(Header header, List<Source> sources, Function<Topic, Chapter> reader) {
        return new OnDemand(header, sources, reader);
    }

    /** A fact base of which what is not there yet is made when it is first asked for. */
    final class OnDemand implements FactBase {
        private final Header header;
        private final List<Source> sources;
        private final Function<Topic, Chapter> reader;
        private final Map<String, Chapter> chapters = new HashMap<>();
        private @Nullable FactIndex index;
        private @Nullable Synonyms synonyms;
        private final Map<String, Source> sourcesById = new HashMap<>();

        private OnDemand(Header header, List<Source> sources, Function<Topic, Chapter> reader) {
            this.header = header;
            this.sources = sources;
            this.reader = reader;
        }

        @Override
        public List<String> synonyms(String key) {
            if (synonyms == null) {
                synonyms = Synonyms.of(header);
            }
            return synonyms.like(key);
        }

        @Override
        public FactIndex index() {
            if (index == null) {
                index = MemoryIndex.of(topics(), this::chapter);
            }
            return index;
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
            if (sourcesById.isEmpty()) {
                for (Source source : sources) {
                    sourcesById.putIfAbsent(source.id(), source);
                }
            }
            return Optional.ofNullable(sourcesById.get(id));
        }

        @Override
        public Chapter chapter(Topic topic) {
            Chapter chapter = chapters.get(topic.id());
            if (chapter == null) {
                chapter = reader.apply(topic);
                chapters.put(topic.id(), chapter);
            }
            return chapter;
        }
    }
}
