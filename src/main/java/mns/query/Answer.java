package mns.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;
import mns.query.search.Hit;

/** What a fact base answers. */
public interface Answer {

    /** Returns how many facts, references, sources, tags or findings the answer has. */
    int size();

    /** Returns how many more there are than were asked for. */
    default int leftOut() {
        return 0;
    }

    /** An answer that every format can write. */
    sealed interface Listing extends Answer permits FactList, FactCards, SourceList, TagList, TopicList, Report {
        /** Lets a reader take the answer by its kind. */
        <R> R accept(Reader<R> reader);
    }

    /** Takes answers by their kind. */
    interface Reader<R> {
        /** Takes a list of facts. */
        R facts(FactList list);

        /** Takes facts with all that is known of them. */
        R cards(FactCards cards);

        /** Takes a list of sources. */
        R sources(SourceList list);

        /** Takes a list of tags. */
        R tags(TagList list);

        /** Takes a list of topics. */
        R topics(TopicList list);

        /** Takes what a check has found. */
        R report(Report report);
    }

    /**
     * Facts that fulfil a query.
     *
     * @param hits the facts, in the order asked for
     * @param leftOut how many more there are, before and after the part that was asked for
     * @param query the question, as it was answered
     * @param base the fact base that was asked
     * @param parted the arguments with blanks that no fact has as phrases, so that their words were searched for
     * @param complete how many of the facts have all that was asked for, or would if these came first
     */
    record FactList(List<Hit> hits, int leftOut, Query query, FactBase base, List<String> parted, int complete)
            implements Listing {
        /** Makes a list for which nothing was taken apart. */
        public FactList(List<Hit> hits, int leftOut, Query query, FactBase base) {
            this(hits, leftOut, query, base, List.of(), complete(hits));
        }

        private static int complete(List<Hit> hits) {
            int complete = 0;
            for (Hit hit : hits) {
                complete += hit.isComplete() ? 1 : 0;
            }
            return complete;
        }

        /**
         * Returns the part of some hits that a query asks for, in its order.
         *
         * @param found how many were found, of which the hits are the best
         * @param parted the phrases whose words were searched for
         * @param complete how many were found that have all
         */
        static FactList arranged(
                List<Hit> hits, int found, Query query, FactBase base, List<String> parted, int complete) {
            if (query.reversed()) {
                hits.sort(new ReversedOrder(query.order()));
            } else {
                hits.sort(query.order());
            }
            int from = Math.min(query.skip(), hits.size());
            int to = from + Math.min(query.limit(), hits.size() - from);
            List<Hit> part = hits.subList(from, to);
            // Of a question facts that have all need not come first.
            int shown = Math.max(complete(part), Math.min(complete - query.skip(), query.limit()));
            return new FactList(part, found - (to - from), query, base, parted, shown);
        }

        @Override
        public int size() {
            return hits.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.facts(this);
        }

        /** Returns the facts. */
        public List<Fact> facts() {
            List<Fact> facts = new ArrayList<>(hits.size());
            for (Hit hit : hits) {
                facts.add(hit.fact());
            }
            return facts;
        }
    }

    /**
     * Facts with all that is known of them.
     *
     * @param facts the facts asked for
     * @param base the fact base in which their sources and related facts stand
     */
    record FactCards(List<Fact> facts, FactBase base) implements Listing {
        @Override
        public int size() {
            return facts.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.cards(this);
        }
    }

    /**
     * Sources with the weight they carry.
     *
     * @param sources the sources asked for
     * @param detailed whether all that is known of each is wanted
     * @param leftOut how many more there are
     * @param header what their fact base says of itself, empty for sources of none
     */
    record SourceList(List<SourceCount> sources, boolean detailed, int leftOut, Optional<Header> header)
            implements Listing {
        /** Makes a list of sources that belong to no fact base. */
        public SourceList(List<SourceCount> sources, boolean detailed, int leftOut) {
            this(sources, detailed, leftOut, Optional.empty());
        }

        @Override
        public int size() {
            return sources.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.sources(this);
        }
    }

    /**
     * Tags with the facts that carry them.
     *
     * @param tags the tags, most frequent first
     * @param leftOut how many more there are
     * @param header what their fact base says of itself, empty for tags of none
     */
    record TagList(List<TagCount> tags, int leftOut, Optional<Header> header) implements Listing {
        /** Makes a list of tags that belong to no fact base. */
        public TagList(List<TagCount> tags, int leftOut) {
            this(tags, leftOut, Optional.empty());
        }

        @Override
        public int size() {
            return tags.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.tags(this);
        }
    }

    /**
     * Topics with the facts that they have.
     *
     * @param topics the topics, in the order of the fact base
     * @param header what the fact base says of itself
     */
    record TopicList(List<TopicCount> topics, Header header) implements Listing {
        @Override
        public int size() {
            return topics.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.topics(this);
        }
    }

    /**
     * What a check has found, a line each.
     *
     * @param lines what was found
     * @param ifEmpty what people read if that is nothing
     */
    record Report(List<Finding> lines, String ifEmpty) implements Listing {
        @Override
        public int size() {
            return lines.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.report(this);
        }
    }

    /**
     * One line of a report.
     *
     * @param columns its parts for people
     * @param values its named parts for scripts: strings and whole numbers
     */
    record Finding(List<String> columns, Map<String, Object> values) {}

    /**
     * A source and how many facts cite it.
     *
     * @param source the source
     * @param facts how many facts cite it
     */
    record SourceCount(Source source, int facts) {}

    /**
     * A topic and how many facts it has.
     *
     * @param topic the topic
     * @param facts how many facts it has
     */
    record TopicCount(Topic topic, int facts) {}

    /**
     * A tag and how many facts carry it.
     *
     * @param tag the tag
     * @param facts how many facts carry it
     */
    record TagCount(String tag, int facts) implements Comparable<TagCount> {
        /** The one of more facts comes first. */
        @Override
        public int compareTo(TagCount other) {
            return Integer.compare(other.facts, facts);
        }
    }
}
