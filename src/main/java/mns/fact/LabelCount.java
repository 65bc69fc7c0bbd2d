package mns.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mns.fact.FactIndex.Kind;

/** Counts the labels of a kind over facts as they come; no lambdas, for completion has no time to make them. */
final class LabelCount implements FactBase.Visitor, FactTerms.Sink {
    private final Kind kind;
    private final TreeMap<String, int[]> counts = new TreeMap<>();
    private int facts;

    LabelCount(Kind kind) {
        this.kind = kind;
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

    List<FactIndex.Key> keys() {
        List<FactIndex.Key> keys = new ArrayList<>(counts.size());
        for (Map.Entry<String, int[]> each : counts.entrySet()) {
            keys.add(new FactIndex.Key(each.getKey(), each.getValue()[0]));
        }
        return keys;
    }
}
