package mns.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import mns.fact.EdtfDate;
import mns.fact.FactBase;
import mns.load.FactBases;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.SearchQuery;
import mns.text.Folding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many look-ups, folds and readings a second the warm program does on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Lookups {
    private final FactBase base = FactBases.bundled();
    private final FactFinder finder = new FactFinder(base);
    private final Query match = Query.ALL.with(Condition.ContainsText.of("terrorism"));
    private final Query search =
            Query.ALL.searching(SearchQuery.of(List.of("state", "border"))).sorted(Order.RELEVANCE, false);
    private final Query during = Query.ALL.with(new Condition.During(EdtfDate.parse("1991/2000")));

    @Benchmark
    public Object matchInAllFacts() {
        return finder.find(match);
    }

    @Benchmark
    public Object searchTwoWordsInAllFacts() {
        return finder.find(search);
    }

    @Benchmark
    public Object factsOfAPeriod() {
        return finder.find(during);
    }

    @Benchmark
    public Object foldASentence() {
        return Folding.fold("The Azerbaijani name of the ministry was Milli Təhlükəsizlik Nazirliyi, shortened to MTN.");
    }

    @Benchmark
    public Object parseADate() {
        return EdtfDate.parse("1991-11-01/2015-12-14");
    }

    @Benchmark
    public Object readTheBundledBase() {
        return FactBases.bundled();
    }
}
