package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.load.prepared.GeneratedBase;
import mns.load.prepared.PreparedWriter;
import mns.query.count.StatisticsCounter;
import mns.query.count.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of a prepared base, the answer is the same as that of a base in memory. */
final class IndexedQueryTest {
    private static final List<String> PERIODS = List.of("1991", "1990/1995", "../1992", "2000/..", "0001", "199X");

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyQueryFindsTheSameInAnyBase(long seed) throws IOException {
        assertSame(GeneratedBase.of(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void anyQueryFindsTheSameInTheSampleBase(long seed) throws IOException {
        assertSame(SampleBase.canalGuard(), seed);
    }

    @ParameterizedTest
    @CsvSource({"Mehdiyeva, 3", "MEHDİYEVA, 3", "Mekhdieva, 3", "Guliyev, 2", "los, 2", "ŁOŚ, 2"})
    void aSpeakerIsFoundBySpellingsOfTheName(String typed, int claims) throws IOException {
        FactBase prepared = PreparedWriter.inMemory(SampleBase.canalGuard());
        Query query = Query.ALL.with(new Condition.SaidBy(Set.of(typed)));
        assertThat(new FactFinder(prepared).find(query).size()).isEqualTo(claims);
        assertThat(new FactFinder(SampleBase.canalGuard()).find(query).size()).isEqualTo(claims);
    }

    private void assertSame(FactBase base, long seed) throws IOException {
        random = new Random(seed);
        FactBase prepared = PreparedWriter.inMemory(base);
        for (int i = 0; i < 400; i++) {
            Query query = query(base);
            Answer.FactList expected = new FactFinder(base).find(query);
            Answer.FactList found = new FactFinder(prepared).find(query);
            assertThat(found.hits()).as("%s", query).isEqualTo(expected.hits());
            assertThat(found.leftOut()).as("%s", query).isEqualTo(expected.leftOut());
            assertThat(Tally.tags(prepared, query)).isEqualTo(Tally.tags(base, query));
            assertThat(StatisticsCounter.of(prepared, query))
                    .as("%s", query)
                    .isEqualTo(StatisticsCounter.of(base, query));
        }
        assertThat(StatisticsCounter.of(prepared, Query.ALL)).isEqualTo(StatisticsCounter.of(base, Query.ALL));
        assertThat(Tally.tags(prepared, Query.ALL)).isEqualTo(Tally.tags(base, Query.ALL));
        assertThat(Tally.sources(prepared, Query.ALL, base.sources()))
                .isEqualTo(Tally.sources(base, Query.ALL, base.sources()));
        for (int i = 0; i < 100; i++) {
            String word = word(base);
            assertThat(selected(prepared, word)).as(word).isEqualTo(selected(base, word));
        }
    }

    private String word(FactBase base) {
        List<Topic> topics = base.topics();
        String name = List.of("1", "3-7", "-4", "9-", "X-1", "x 2", "007", "nowhere", "1,2,x-3", "99999", "")
                .get(random.nextInt(11));
        return random.nextInt(9) == 0
                ? name
                : topics.get(random.nextInt(topics.size())).id() + "/" + name;
    }

    private static String selected(FactBase base, String word) {
        FactSelector selector = new FactSelector(base);
        selector.select(word);
        return selector.found() + " " + selector.missing();
    }

    private Query query(FactBase base) {
        Query query = Query.ALL;
        for (int i = random.nextInt(4); i > 0; i--) {
            query = query.with(condition(base));
        }
        if (random.nextInt(3) == 0) {
            query = query.within(Set.of(
                    base.topics().get(random.nextInt(base.topics().size())).id(), "nowhere"));
        }
        Order order = List.of(Order.DATE, Order.DATE, Order.NUMBER, Order.ID).get(random.nextInt(4));
        query = query.sorted(order, random.nextInt(4) == 0);
        return random.nextBoolean() ? query : query.part(random.nextInt(5), random.nextInt(9));
    }

    private Condition condition(FactBase base) {
        List<Fact> facts = base.facts();
        Fact fact = facts.isEmpty() ? null : facts.get(random.nextInt(facts.size()));
        List<Source> sources = base.sources();
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.HasTag(fact == null ? Set.of("none") : new TreeSet<>(fact.tags()));
            case 1 ->
                new Condition.CitesSource(
                        Set.of(sources.get(random.nextInt(sources.size())).id(), "nowhere"));
            case 2 ->
                new Condition.SaidBy(Set.of(pick("State", "STATES", "Naïve"), pick("Təhlükə", "Gəncə", "COLOUR")));
            case 3, 4 -> new Condition.During(EdtfDate.parse(PERIODS.get(random.nextInt(PERIODS.size()))));
            case 5 -> new Condition.IsDisputed();
            case 6 -> new Condition.HasConfidence(Set.of(Confidence.HIGH, Confidence.LOW));
            case 7, 8 -> new Condition.IsDated();
            case 9 -> new Condition.IsOneOf(ids(facts));
            default -> Condition.ContainsText.of("state");
        };
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private Set<String> ids(List<Fact> facts) {
        Set<String> ids = new TreeSet<>(List.of("nowhere/1"));
        for (Fact fact : new ArrayList<>(facts)) {
            if (random.nextInt(5) == 0) {
                ids.add(fact.id());
            }
        }
        return ids;
    }
}
