package mns.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.FactPlace;
import mns.fact.FactTerms;
import mns.fact.Postings;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A query of which an index tells which facts can fulfil it, so that only those are looked at, and only those read that are
 * asked for.
 */
final class IndexedQuery {
    private final FactBase base;
    private final FactIndex index;
    private final Query query;
    private final List<Condition> rest = new ArrayList<>();
    private int @Nullable [] candidates;
    private EdtfDate period = EdtfDate.ALWAYS;

    private IndexedQuery(FactBase base, Query query) {
        this.base = base;
        this.index = base.index();
        this.query = query;
        boolean during = false;
        for (Condition condition : query.conditions()) {
            during |= condition instanceof Condition.During;
        }
        for (Condition condition : query.conditions()) {
            if (during && condition instanceof Condition.IsDated) {
                continue;
            }
            int[] fulfilling = fulfilling(condition);
            if (fulfilling == null) {
                rest.add(condition);
            } else {
                narrow(fulfilling);
            }
        }
    }

    /** Returns the facts that fulfil a query, of which the index knows at least one condition. */
    static Answer.FactList find(FactBase base, Query query) {
        if (query.order() == Order.DATE && !query.reversed() && query.topics().isEmpty()) {
            EdtfDate period = onlyPeriod(query.conditions());
            if (period != null) {
                return timeline(base, query, period);
            }
        }
        IndexedQuery indexed = new IndexedQuery(base, query);
        return indexed.find(indexed.candidates == null ? new int[0] : indexed.candidates);
    }

    /** Returns the period in which a fact must be where that is all, or null. */
    private static @Nullable EdtfDate onlyPeriod(List<Condition> conditions) {
        EdtfDate period = EdtfDate.ALWAYS;
        for (Condition condition : conditions) {
            boolean first = period.equals(EdtfDate.ALWAYS);
            if (first && condition instanceof Condition.During during) {
                period = during.period();
            } else if (!(condition instanceof Condition.IsDated)) {
                return null;
            }
        }
        return period;
    }

    /** Returns the facts of a period in their order, of which no more are looked at than the part that is asked for. */
    private static Answer.FactList timeline(FactBase base, Query query, EdtfDate period) {
        long to = (long) query.skip() + query.limit();
        int[] ordinals = base.index().chronological(period, (int) Math.min(to, Integer.MAX_VALUE));
        List<Hit> hits = new ArrayList<>();
        for (int i = Math.min(query.skip(), ordinals.length); i < ordinals.length; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            hits.add(new Hit(base.place(ordinals[i]).fact(), 0));
        }
        int found = to <= ordinals.length ? base.index().countDated(period) : ordinals.length;
        return new Answer.FactList(hits, found - hits.size(), query, base);
    }

    private void narrow(int[] fulfilling) {
        if (candidates == null) {
            candidates = fulfilling;
        } else if (candidates.length < fulfilling.length) {
            candidates = both(candidates, fulfilling);
        } else {
            candidates = both(fulfilling, candidates);
        }
    }

    private int @Nullable [] fulfilling(Condition condition) {
        if (condition instanceof Condition.HasTag tagged) {
            return having(Kind.TAG, tagged.tags());
        }
        if (condition instanceof Condition.CitesSource citing) {
            return having(Kind.SOURCE, citing.sources());
        }
        if (condition instanceof Condition.SaidBy said) {
            return having(Kind.SPEAKER, speakers(said));
        }
        if (condition instanceof Condition.HasConfidence attested) {
            List<String> labels = new ArrayList<>();
            for (Confidence level : attested.levels()) {
                labels.add(level.label());
            }
            return having(Kind.CONFIDENCE, labels);
        }
        if (condition instanceof Condition.IsDisputed) {
            return having(Kind.MARK, List.of(FactTerms.DISPUTED));
        }
        if (condition instanceof Condition.IsDated) {
            return having(Kind.MARK, List.of(FactTerms.DATED));
        }
        if (condition instanceof Condition.During during) {
            period = period.equals(EdtfDate.ALWAYS) ? during.period() : EdtfDate.ALWAYS;
            return index.dated(during.period());
        }
        return condition instanceof Condition.IsOneOf named ? named(named) : null;
    }

    private List<String> speakers(Condition.SaidBy said) {
        List<String> names = new ArrayList<>();
        for (FactIndex.Key each : index.keys(Kind.SPEAKER, "", Integer.MAX_VALUE)) {
            if (said.means(each.text())) {
                names.add(each.text());
            }
        }
        return names;
    }

    private int[] having(Kind kind, Iterable<String> keys) {
        int[] any = new int[0];
        for (String key : keys) {
            Postings postings = index.postings(kind, key);
            int[] ordinals = new int[any.length + postings.size()];
            System.arraycopy(any, 0, ordinals, 0, any.length);
            for (int i = 0; i < postings.size(); i++) {
                ordinals[any.length + i] = postings.ordinal(i);
            }
            any = ordinals;
        }
        return distinct(any);
    }

    private int[] named(Condition.IsOneOf named) {
        int[] ordinals = new int[named.ids().size()];
        int count = 0;
        int first = 0;
        for (Topic topic : base.topics()) {
            Chapter chapter = base.chapter(topic);
            for (String id : named.ids()) {
                int position = chapter.indexOf(id);
                if (position >= 0) {
                    ordinals[count++] = first + position;
                }
            }
            first += chapter.size();
        }
        return distinct(Arrays.copyOf(ordinals, count));
    }

    private static int[] distinct(int[] ordinals) {
        Arrays.sort(ordinals);
        int count = 0;
        for (int each : ordinals) {
            if (count == 0 || ordinals[count - 1] != each) {
                ordinals[count++] = each;
            }
        }
        return Arrays.copyOf(ordinals, count);
    }

    /** Returns what two ascending lists have in common, in the order of the first if that is another. */
    private static int[] both(int[] some, int[] ascending) {
        int[] both = new int[some.length];
        int count = 0;
        for (int each : some) {
            if (Arrays.binarySearch(ascending, each) >= 0) {
                both[count++] = each;
            }
        }
        return Arrays.copyOf(both, count);
    }

    private Answer.FactList find(int[] ordinals) {
        int[] ordered = ordinals;
        boolean byDate = false;
        if (query.order() == Order.DATE && !query.reversed()) {
            int[] chronological = both(index.chronological(period, Integer.MAX_VALUE), ordinals);
            byDate = chronological.length == ordinals.length;
            ordered = byDate ? chronological : ordinals;
        }
        // In their order, no more facts are read than the part that is asked for.
        long from = byDate ? query.skip() : 0;
        long to = byDate ? (long) query.skip() + query.limit() : Long.MAX_VALUE;
        List<Hit> hits = new ArrayList<>();
        int found = 0;
        for (int ordinal : ordered) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (rest.isEmpty() && query.topics().isEmpty() && (found < from || found >= to)) {
                found++;
                continue;
            }
            FactPlace place = base.place(ordinal);
            if (isInTopic(place) && Condition.allHold(rest, place.chapter(), place.index())) {
                if (found >= from && found < to) {
                    hits.add(new Hit(place.fact(), 0));
                }
                found++;
            }
        }
        return byDate
                ? new Answer.FactList(hits, found - hits.size(), query, base)
                : Answer.FactList.arranged(hits, hits.size(), query, base, List.of());
    }

    private boolean isInTopic(FactPlace place) {
        if (query.topics().isEmpty()) {
            return true;
        }
        String id = place.chapter().id(place.index());
        return query.topics().get().contains(id.substring(0, id.indexOf('/')));
    }
}
