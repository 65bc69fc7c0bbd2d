package mns.query;

import java.util.List;
import java.util.Map;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;

/** What a fact base answers; each kind is rendered in its own way. */
public sealed interface Answer
        permits Answer.FactList,
                Answer.FactCards,
                Answer.Citations,
                Answer.SourceList,
                Answer.TagList,
                Answer.Report,
                Chronology,
                Statistics {

    /** Returns how many facts, references, sources, tags or findings the answer has. */
    int size();

    /** Lets a reader take the answer by its kind. */
    <R> R accept(Reader<R> reader);

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

        /** Takes what a check has found. */
        R report(Report report);
    }

    /**
     * Facts that fulfil a query.
     *
     * @param hits the facts, in the order asked for
     * @param leftOut how many more there are, before and behind the part that was asked for
     * @param query the question, as it was answered
     * @param parted the arguments with blanks that no fact has as phrases, so that their words were searched for
     */
    record FactList(List<Hit> hits, int leftOut, Query query, List<String> parted) implements Answer {
        /** Makes a list. */
        public FactList(List<Hit> hits, int leftOut, Query query) {
            this(hits, leftOut, query, List.of());
        }

        /** Returns how many of the facts have all that was asked for. */
        public int complete() {
            int complete = 0;
            for (Hit hit : hits) {
                complete += hit.isComplete() ? 1 : 0;
            }
            return complete;
        }

        @Override
        public int size() {
            return hits.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.facts(this);
        }
    }

    /**
     * Facts with all that is known of them.
     *
     * @param facts the facts asked for
     * @param base the fact base in which their sources and related facts stand
     */
    record FactCards(List<Fact> facts, FactBase base) implements Answer {
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
     * Facts with their references; who reads no references gets the facts.
     *
     * @param references the references, in the order of the facts
     * @param cards the facts
     */
    record Citations(List<Reference> references, FactCards cards) implements Answer {
        @Override
        public int size() {
            return references.size();
        }

        @Override
        public <R> R accept(Reader<R> reader) {
            return reader.cards(cards);
        }
    }

    /**
     * Sources with the weight they carry.
     *
     * @param sources the sources asked for
     * @param detailed whether all that is known of each is wanted
     */
    record SourceList(List<SourceCount> sources, boolean detailed) implements Answer {
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
     */
    record TagList(List<TagCount> tags) implements Answer {
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
     * What a check has found, a line each.
     *
     * @param lines what was found
     * @param otherwise what people are told if that is nothing
     */
    record Report(List<Finding> lines, String otherwise) implements Answer {
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
     * @param cells its parts for people
     * @param values its named parts for scripts: strings and whole numbers
     */
    record Finding(List<String> cells, Map<String, Object> values) {}

    /**
     * A source and how many facts cite it.
     *
     * @param source the source
     * @param facts how many facts cite it
     */
    record SourceCount(Source source, int facts) {}

    /**
     * A tag and how many facts carry it.
     *
     * @param tag the tag
     * @param facts how many facts carry it
     */
    record TagCount(String tag, int facts) {}
}
