package mns.query.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.FactTerms;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;

/** Counts all facts of a base as {@link StatisticsCounter} does, by its index alone. */
final class IndexedCounts {
    private final FactBase base;
    private final FactIndex index;
    private final List<Statistics.Group> groups = new ArrayList<>();

    private IndexedCounts(FactBase base) {
        this.base = base;
        this.index = base.index();
    }

    static Statistics of(FactBase base) {
        IndexedCounts counts = new IndexedCounts(base);
        if (counts.index.size() > 0) {
            counts.count();
        }
        return new Statistics(counts.index.size(), counts.groups);
    }

    private void count() {
        int size = index.size();
        add(Statistics.ALL, false, List.of(new Statistics.Share("facts", size)));
        List<Statistics.Share> topics = new ArrayList<>();
        for (Topic topic : base.topics()) {
            topics.add(new Statistics.Share(topic.id(), base.chapter(topic).size()));
        }
        add("topic", false, topics);
        add("decade", false, decades());
        List<Statistics.Share> sources = new ArrayList<>();
        for (FactIndex.Key each : index.keys(Kind.SOURCE, "", Integer.MAX_VALUE)) {
            sources.add(new Statistics.Share(each.text(), each.facts()));
        }
        Collections.sort(sources);
        add("source", true, sources);
        List<Statistics.Share> levels = new ArrayList<>();
        for (Confidence level : Confidence.values()) {
            levels.add(new Statistics.Share(level.label(), having(Kind.CONFIDENCE, level.label())));
        }
        add("confidence", false, levels);
        int disputed = having(Kind.MARK, FactTerms.DISPUTED);
        addTwo("dispute", "undisputed", size - disputed, "disputed", disputed);
        int claims = having(Kind.MARK, FactTerms.CLAIM);
        addTwo("kind", "fact", size - claims, "claim", claims);
        int dated = having(Kind.MARK, FactTerms.DATED);
        addTwo("date", "dated", dated, "undated", size - dated);
    }

    private int having(Kind kind, String label) {
        List<FactIndex.Key> keys = index.keys(kind, label, 1);
        return keys.isEmpty() || !keys.get(0).text().equals(label)
                ? 0
                : keys.get(0).facts();
    }

    private List<Statistics.Share> decades() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (FactIndex.Key year : index.keys(Kind.YEAR, "", Integer.MAX_VALUE)) {
            int decade = Decades.of(Integer.parseInt(year.text()));
            first = Math.min(first, decade);
            last = Math.max(last, decade);
        }
        List<Statistics.Share> shares = new ArrayList<>();
        for (int decade = first; decade <= last; decade++) {
            EdtfDate period = Decades.named(decade);
            shares.add(new Statistics.Share(period.text(), index.countDated(period)));
        }
        return shares;
    }

    private void addTwo(String group, String one, int ones, String other, int others) {
        add(group, false, List.of(new Statistics.Share(one, ones), new Statistics.Share(other, others)));
    }

    /** What nothing has is not listed. */
    private void add(String name, boolean ranked, List<Statistics.Share> shares) {
        List<Statistics.Share> some = new ArrayList<>();
        for (Statistics.Share share : shares) {
            if (share.facts() > 0) {
                some.add(share);
            }
        }
        groups.add(new Statistics.Group(name, ranked, some));
    }
}
