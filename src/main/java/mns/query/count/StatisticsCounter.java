package mns.query.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.search.Hit;

/** Counts facts by what they have in common, so that each number is what a filter by that name would leave. */
public final class StatisticsCounter {
    private final List<Fact> facts = new ArrayList<>();
    private final List<Statistics.Group> groups = new ArrayList<>();

    private StatisticsCounter() {}

    /** What of a fact is counted. */
    private interface Names {
        Set<String> of(Fact fact);
    }

    /** Counts the facts that a query finds, whatever part of them it asks for. */
    public static Statistics of(FactBase base, Query query) {
        if (query.asksForAll() && base.isIndexed()) {
            return IndexedCounts.of(base);
        }
        StatisticsCounter distribution = new StatisticsCounter();
        Query whole = query.part(0, Integer.MAX_VALUE);
        for (Hit hit : new FactFinder(base).find(whole).hits()) {
            distribution.facts.add(hit.fact());
        }
        if (!distribution.facts.isEmpty()) {
            distribution.count(base);
        }
        return new Statistics(distribution.facts.size(), distribution.groups);
    }

    private void count(FactBase base) {
        add(Statistics.ALL, List.of("facts"), fact -> Set.of("facts"));
        List<String> topics = new ArrayList<>();
        for (Topic topic : base.topics()) {
            topics.add(topic.id());
        }
        add("topic", topics, fact -> Set.of(fact.topic()));
        addDecades();
        addRanked("source", StatisticsCounter::sources);
        List<String> levels = new ArrayList<>();
        for (Confidence level : Confidence.values()) {
            levels.add(level.label());
        }
        add("confidence", levels, fact -> Set.of(fact.confidence().label()));
        add("dispute", List.of("undisputed", "disputed"), fact -> Set.of(fact.disputed() ? "disputed" : "undisputed"));
        add("kind", List.of("fact", "claim"), fact -> Set.of(fact.saidBy().isPresent() ? "claim" : "fact"));
        add("date", List.of("dated", "undated"), fact -> Set.of(fact.when().isPresent() ? "dated" : "undated"));
    }

    /** A fact counts in each decade of which its date may be; one without end goes on to the last that any other names. */
    private void addDecades() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Fact fact : facts) {
            for (LocalDate day : bounds(fact)) {
                first = Math.min(first, Decades.of(day.getYear()));
                last = Math.max(last, Decades.of(day.getYear()));
            }
        }
        List<Statistics.Share> shares = new ArrayList<>();
        for (int decade = first; decade <= last; decade++) {
            EdtfDate date = Decades.named(decade);
            int count = 0;
            for (Fact fact : facts) {
                Optional<EdtfDate> when = fact.when();
                count += when.isPresent() && when.get().overlaps(date) ? 1 : 0;
            }
            if (count > 0) {
                shares.add(new Statistics.Share(date.text(), count));
            }
        }
        addGroup("decade", false, shares);
    }

    private static List<LocalDate> bounds(Fact fact) {
        List<LocalDate> bounds = new ArrayList<>();
        if (fact.when().isPresent()) {
            fact.when().get().earliest().ifPresent(bounds::add);
            fact.when().get().latest().ifPresent(bounds::add);
        }
        return bounds;
    }

    private static Set<String> sources(Fact fact) {
        Set<String> sources = new HashSet<>();
        for (Evidence piece : fact.evidence()) {
            sources.add(piece.source());
        }
        return sources;
    }

    private Map<String, Integer> counts(Names names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            for (String name : names.of(fact)) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void add(String group, List<String> order, Names names) {
        Map<String, Integer> counts = counts(names);
        List<Statistics.Share> shares = new ArrayList<>();
        for (String name : order) {
            if (counts.containsKey(name)) {
                shares.add(new Statistics.Share(name, counts.getOrDefault(name, 0)));
            }
        }
        addGroup(group, false, shares);
    }

    private void addRanked(String group, Names names) {
        List<Statistics.Share> shares = new ArrayList<>();
        counts(names).forEach((name, facts) -> shares.add(new Statistics.Share(name, facts)));
        Collections.sort(shares);
        addGroup(group, true, shares);
    }

    private void addGroup(String name, boolean ranked, List<Statistics.Share> shares) {
        groups.add(new Statistics.Group(name, ranked, shares));
    }
}
