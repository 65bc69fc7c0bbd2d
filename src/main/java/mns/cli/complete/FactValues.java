package mns.cli.complete;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mns.fact.Chapter;
import mns.fact.EdtfDate;
import mns.fact.FactBase;

/**
 * The values that the facts of a base have, which takes reading all of them.
 *
 * <p>No lambdas here: one would take longer to make than all else that completes a word.
 */
final class FactValues {
    private final FactBase base;

    FactValues(FactBase base) {
        this.base = base;
    }

    /** Adds the tags. */
    void addTags(Candidates candidates) {
        Map<String, Integer> counts = new TreeMap<>();
        base.scan(base.topics(), new FactBase.Visitor() {
            @Override
            public void visit(Chapter chapter, int index) {
                for (String tag : chapter.fact(index).tags()) {
                    counts.put(tag, counts.getOrDefault(tag, 0) + 1);
                }
            }
        });
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            candidates.add(each.getKey(), each.getValue() == 1 ? "1 fact" : each.getValue() + " facts");
        }
    }

    /** Adds who said something. What is before the first comma suffices for a name, and a comma would begin another. */
    void addSpeakers(Candidates candidates) {
        Set<String> speakers = new TreeSet<>();
        base.scan(base.topics(), new FactBase.Visitor() {
            @Override
            public void visit(Chapter chapter, int index) {
                Optional<String> saidBy = chapter.fact(index).saidBy();
                if (saidBy.isPresent()) {
                    int comma = saidBy.get().indexOf(',');
                    speakers.add(comma < 0 ? saidBy.get() : saidBy.get().substring(0, comma));
                }
            }
        });
        candidates.addAll(speakers);
    }

    /** Adds the years in which dates of facts begin or end. */
    void addYears(Candidates candidates) {
        Set<String> years = new TreeSet<>();
        base.scan(base.topics(), new FactBase.Visitor() {
            @Override
            public void visit(Chapter chapter, int index) {
                Optional<EdtfDate> when = chapter.when(index);
                if (when.isPresent()) {
                    addYear(when.get().earliest(), years);
                    addYear(when.get().latest(), years);
                }
            }
        });
        candidates.addAll(years);
    }

    private static void addYear(Optional<LocalDate> day, Set<String> years) {
        if (day.isPresent()) {
            // EDTF has four digits.
            years.add(day.get().toString().substring(0, 4));
        }
    }
}
