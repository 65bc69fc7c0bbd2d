package mns.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.FactTerms;

/** The labels of a kind that the facts of a base have; no lambdas, for completion has no time to make them. */
public final class Labels implements FactBase.Visitor, FactTerms.Sink {
    private final Kind kind;
    private final TreeMap<String, int[]> counts = new TreeMap<>();
    private int facts;

    private Labels(Kind kind) {
        this.kind = kind;
    }

    /**
     * Returns the labels of a kind, sorted by their characters, with the number of facts that have each.
     *
     * @param kind any but {@code WORD}, {@code STEM} and {@code NAME}
     */
    public static List<FactIndex.Key> of(FactBase base, Kind kind) {
        if (base.isIndexed()) {
            return base.index().keys(kind, "", Integer.MAX_VALUE);
        }
        Labels labels = new Labels(kind);
        base.scan(base.topics(), labels);
        return labels.keys();
    }

    @Override
    public void visit(Chapter chapter, int index) {
        facts++;
        FactTerms.readLabels(chapter.fact(index), this);
    }

    @Override
    public void add(Kind each, String key, int weight) {
        if (each == kind) {
            int[] count = counts.get(key);
            if (count == null) {
                count = new int[2];
                counts.put(key, count);
            }
            // A fact may have a label several times.
            count[0] += count[1] == facts ? 0 : 1;
            count[1] = facts;
        }
    }

    private List<FactIndex.Key> keys() {
        List<FactIndex.Key> keys = new ArrayList<>(counts.size());
        for (Map.Entry<String, int[]> each : counts.entrySet()) {
            keys.add(new FactIndex.Key(each.getKey(), each.getValue()[0]));
        }
        return keys;
    }
}
