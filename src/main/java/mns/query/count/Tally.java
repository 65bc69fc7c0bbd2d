package mns.query.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.Source;
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
        int from = Math.min(query.skip(), tags.size());
        return new Answer.TagList(tags.subList(from, from + Math.min(query.limit(), tags.size() - from)));
    }

    /**
     * Counts the facts that cite each of some sources.
     *
     * @param detailed whether all that is known of each source is wanted
     */
    public static Answer.SourceList sources(FactBase base, List<Source> sources, boolean detailed) {
        Map<String, Integer> facts = new HashMap<>();
        for (FactIndex.Key source : Labels.of(base, Kind.SOURCE)) {
            facts.put(source.text(), source.facts());
        }
        List<Answer.SourceCount> counts = new ArrayList<>();
        for (Source source : sources) {
            counts.add(new Answer.SourceCount(source, facts.getOrDefault(source.id(), 0)));
        }
        return new Answer.SourceList(counts, detailed);
    }
}
