package mns.query.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mns.fact.Fact;
import mns.fact.Header;
import mns.fact.date.EdtfDate;
import mns.query.Answer;
import mns.query.search.Hit;

/**
 * Dated facts laid out over the years.
 *
 * <p>Each period has as many years as the others, but a run of empty ones is drawn together. A fact counts in the period in
 * which all days lie that it may mean; one that reaches over several counts in none.
 *
 * @param header what their fact base says of its subject
 * @param years how many years a period has: 1, or so many that the periods are not too many to look at
 * @param periods the periods from the first to the last with a fact
 * @param spans the facts that reach over several periods, in the order of the facts
 */
public record Chronology(Header header, int years, List<Period> periods, List<Fact> spans) {
    private static final int[] YEARS = {1, 10, 100, 1000};
    private static final int MOST_PERIODS = 60;

    /** Fewer empty periods than this are no longer to draw than to leave out. */
    private static final int LEAST_GAP = 3;

    /**
     * Some years.
     *
     * @param first the first year
     * @param last the last year
     * @param facts how many facts fall into them
     */
    public record Period(int first, int last, int facts) {}

    /** Lays facts out over the years. */
    public static Chronology of(Answer.FactList list) {
        Chronology chronology = of(list, YEARS[0]);
        for (int i = 1; i < YEARS.length && chronology.periods.size() > MOST_PERIODS; i++) {
            chronology = of(list, YEARS[i]);
        }
        return chronology;
    }

    private static Chronology of(Answer.FactList list, int years) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        List<Fact> spans = new ArrayList<>();
        for (Hit hit : list.hits()) {
            Optional<EdtfDate> when = hit.fact().when();
            if (when.isEmpty()) {
                continue;
            }
            Optional<Integer> begin = period(when.get().earliest(), years);
            if (begin.isPresent() && begin.equals(period(when.get().latest(), years))) {
                counts.merge(begin.get(), 1, Integer::sum);
            } else {
                spans.add(hit.fact());
            }
        }
        return new Chronology(list.base().header(), years, periods(counts, years), spans);
    }

    private static Optional<Integer> period(Optional<LocalDate> day, int years) {
        return day.map(each -> each.getYear()).map(year -> year < 0 && years > 1 ? -(-year / years) - 1 : year / years);
    }

    /** As EDTF counts years before 0000, -004X is -0049 to -0040. */
    private static Period period(int first, int end, int years, int facts) {
        int shift = first < 0 && years > 1 ? 1 : 0;
        return new Period(first * years + shift, end * years - 1 + (end <= 0 ? shift : 0), facts);
    }

    private static List<Period> periods(TreeMap<Integer, Integer> counts, int years) {
        List<Period> periods = new ArrayList<>();
        int next = counts.isEmpty() ? 0 : counts.firstKey();
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            int number = each.getKey();
            if (number - next >= LEAST_GAP) {
                periods.add(period(next, number, years, 0));
                next = number;
            }
            for (; next < number; next++) {
                periods.add(period(next, next + 1, years, 0));
            }
            periods.add(period(next, next + 1, years, each.getValue()));
            next++;
        }
        return periods;
    }

    /** Returns the first of the periods with the most facts; one without facts if there is none. */
    public Period most() {
        Period most = new Period(0, 0, 0);
        for (Period each : periods) {
            most = each.facts() > most.facts() ? each : most;
        }
        return most;
    }

    /** Returns the years from the first to the last that the lifetime of the subject and the spans name. */
    public Period reach() {
        List<EdtfDate> dates = new ArrayList<>(List.of(header.lifetime()));
        for (Fact fact : spans) {
            dates.add(fact.when().orElseThrow());
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (EdtfDate date : dates) {
            for (Optional<LocalDate> day : List.of(date.earliest(), date.latest())) {
                first = Math.min(first, day.map(LocalDate::getYear).orElse(first));
                last = Math.max(last, day.map(LocalDate::getYear).orElse(last));
            }
        }
        return new Period(first, last, spans.size());
    }

    /** Returns what a period is called. */
    public String unit() {
        return switch (years) {
            case 1 -> "year";
            case 10 -> "decade";
            case 100 -> "century";
            default -> "millennium";
        };
    }

    /** Returns whether a period stands for a run of empty ones. */
    public boolean isGap(Period period) {
        return period.last() - period.first() >= years;
    }
}
