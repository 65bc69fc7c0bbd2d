package mns.query.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mns.fact.Evidence;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.Source;
import mns.fact.Topic;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Labels;
import mns.query.Query;
import mns.query.search.Hit;

/** Counts the facts that share a tag or a source. */
public final class Tally {
    private Tally() {}

    /**
     * Counts tags over the facts that a query finds, whatever part of them it asks for.
     *
     * @return the tags, most frequent first, of equals in alphabetical order
     */
    public static Answer.TagList tags(FactBase base, Query query) {
        Map<String, Integer> counts = new TreeMap<>();
        Query whole = query.part(0, Integer.MAX_VALUE);
        if (query.asksForAll()) {
            for (FactIndex.Key tag : Labels.of(base, Kind.TAG)) {
                counts.put(tag.text(), tag.facts());
            }
        } else {
            for (Hit hit : new FactFinder(base).find(whole).hits()) {
                for (String tag : hit.fact().tags()) {
                    counts.merge(tag, 1, Integer::sum);
                }
            }
        }
        List<Answer.TagCount> tags = new ArrayList<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            tags.add(new Answer.TagCount(each.getKey(), each.getValue()));
        }
        Collections.sort(tags);
        List<Answer.TagCount> part = part(tags, query);
        return new Answer.TagList(part, tags.size() - part.size());
    }

    private static <T> List<T> part(List<T> all, Query query) {
        int from = Math.min(query.skip(), all.size());
        return all.subList(from, from + Math.min(query.limit(), all.size() - from));
    }

    /** Counts the facts of each topic. */
    public static Answer.TopicList topics(FactBase base) {
        List<Answer.TopicCount> counts = new ArrayList<>();
        for (Topic topic : base.topics()) {
            counts.add(new Answer.TopicCount(topic, base.chapter(topic).size()));
        }
        return new Answer.TopicList(counts, base.header());
    }

    /**
     * Counts the facts that cite each source.
     *
     * @param query which facts count; of one that narrows them, sources without facts are left out
     * @param order the order of the sources
     */
    public static Answer.SourceList sources(FactBase base, Query query, Comparator<Answer.SourceCount> order) {
        Map<String, Integer> facts = cited(base, query);
        boolean narrows = !query.conditions().isEmpty() || query.topics().isPresent();
        List<Answer.SourceCount> counts = new ArrayList<>();
        for (Source source : base.sources()) {
            int count = facts.getOrDefault(source.id(), 0);
            if (count > 0 || !narrows) {
                counts.add(new Answer.SourceCount(source, count));
            }
        }
        counts.sort(order);
        List<Answer.SourceCount> part = part(counts, query);
        return new Answer.SourceList(part, false, counts.size() - part.size());
    }

    /** Counts the facts that a query finds and that cite each of some sources, of which all that is known is wanted. */
    public static Answer.SourceList sources(FactBase base, Query query, List<Source> sources) {
        Map<String, Integer> facts = cited(base, query);
        List<Answer.SourceCount> counts = new ArrayList<>();
        for (Source source : sources) {
            counts.add(new Answer.SourceCount(source, facts.getOrDefault(source.id(), 0)));
        }
        return new Answer.SourceList(counts, true, 0);
    }

    private static Map<String, Integer> cited(FactBase base, Query query) {
        Map<String, Integer> facts = new HashMap<>();
        Query whole = query.part(0, Integer.MAX_VALUE);
        if (whole.asksForAll()) {
            for (FactIndex.Key source : Labels.of(base, Kind.SOURCE)) {
                facts.put(source.text(), source.facts());
            }
            return facts;
        }
        for (Hit hit : new FactFinder(base).find(whole).hits()) {
            Set<String> cited = new HashSet<>();
            for (Evidence piece : hit.fact().evidence()) {
                if (cited.add(piece.source())) {
                    facts.merge(piece.source(), 1, Integer::sum);
                }
            }
        }
        return facts;
    }
}
