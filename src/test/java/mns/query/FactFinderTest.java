package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.search.Hit;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query finds the facts that fulfil all of it, in the order and the part asked for. */
final class FactFinderTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void findsEveryFactTopicByTopicIfNothingIsAsked() {
        assertThat(find(Query.ALL))
                .containsExactly(
                        "lights/1",
                        "lights/2",
                        "lights/3",
                        "lights/4",
                        "keepers/crew-of-nine",
                        "keepers/first-woman",
                        "keepers/no-ship-lost",
                        "history/founding",
                        "history/electric-light",
                        "history/end");
    }

    @Test
    void findsTheFactsOfOneTopic() {
        assertThat(find(Query.ALL.in("history")))
                .containsExactly("history/founding", "history/electric-light", "history/end");
        assertThat(find(Query.ALL.in("wrecks"))).isEmpty();
        assertThat(find(Query.ALL.in("nowhere"))).isEmpty();
    }

    @Test
    void looksIntoSuchTopicsAsAllNarrowingsLeave() {
        assertThat(find(Query.ALL.within(Set.of("history", "keepers")))).hasSize(6);
        assertThat(find(Query.ALL.in("history").within(Set.of("history", "keepers"))))
                .hasSize(3);
        assertThat(find(Query.ALL.in("lights").within(Set.of("history")))).isEmpty();
    }

    @Test
    void readsTheTopicAskedForOnly() {
        List<String> read = new ArrayList<>();
        FactBase lazy = FactBase.of(base.header(), base.sources(), topic -> {
            read.add(topic.id());
            return base.chapter(topic);
        });

        new FactFinder(lazy).find(Query.ALL.in("history"));

        assertThat(read).containsExactly("history");
    }

    @Test
    void findsWhatFulfilsEveryCondition() {
        Query query = Query.ALL
                .with(Condition.ContainsText.of("light"))
                .with(Condition.ContainsText.of("OIL"))
                .with(Condition.ContainsText.of("crew"));

        assertThat(find(query)).containsExactly("lights/3");
        assertThat(find(query.in("history"))).isEmpty();
        assertThat(find(query.with(Condition.ContainsText.of("gas")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tehlukesizlik, lights/2",
        "TƏHLÜKƏSİZLİK, lights/2",
        "ismayil, lights/2",
        "screw piles, lights/2",
        "light-house, history/founding",
        "Harbour\u00a0Office founded, history/founding",
        "灯台, lights/3",
        "1905, lights/3",
        "south cape, lights/1",
        "olafur los, keepers/no-ship-lost",
        "Hajiyeva, keepers/first-woman",
        "no year is given, keepers/first-woman"
    })
    void findsATextHoweverItIsSpelt(String text, String id) {
        assertThat(find(Query.ALL.with(Condition.ContainsText.of(text)))).containsExactly(id);
    }

    @Test
    void aTextDoesNotRunOnFromOnePartOfAFactIntoTheNext() {
        assertThat(find(Query.ALL.with(Condition.ContainsText.of("end the service"))))
                .isEmpty();
        assertThat(find(Query.ALL.with(Condition.ContainsText.of("tower oil")))).isEmpty();
    }

    @Test
    void findsTheFactsInWhichEachWordStartsAWordTheBestFirst() {
        Query query =
                Query.ALL.searching(QueryReader.read(List.of("light", "oil"))).sorted(Order.RELEVANCE, false);
        Answer.FactList answer = new FactFinder(base).find(query);

        assertThat(answer.hits())
                .extracting(hit -> hit.fact().id())
                .contains("lights/1", "lights/3", "history/electric-light");
        assertThat(answer.hits()).extracting(Hit::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(answer.hits()).extracting(Hit::score).doesNotContain(0.0);
        assertThat(find(Query.ALL.searching(QueryReader.read(List.of("ight"))))).isEmpty();
        assertThat(find(Query.ALL.searching(
                        QueryReader.read(List.of("light", "nothing")).covering(Coverage.ALL))))
                .isEmpty();
    }

    @Test
    void countsNothingIfNoWordsAreSearchedFor() {
        assertThat(new FactFinder(base).find(Query.ALL).hits())
                .extracting(Hit::score)
                .containsOnly(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 10, 0",
        "0, 3, 3, 7",
        "8, 5, 2, 8",
        "10, 5, 0, 10",
        "2147483647, 2147483647, 0, 10",
        "3, 2147483647, 7, 3",
        "0, 0, 0, 10"
    })
    void givesThePartAskedForAndSaysHowManyAreLeftOut(int skip, int limit, int size, int leftOut) {
        Answer.FactList answer = new FactFinder(base).find(Query.ALL.part(skip, limit));

        assertThat(answer.size()).isEqualTo(size);
        assertThat(answer.leftOut()).isEqualTo(leftOut);
    }

    @Test
    void turnsTheOrderRound() {
        assertThat(find(Query.ALL.in("lights").sorted(Order.NUMBER, true)))
                .containsExactly("lights/4", "lights/3", "lights/2", "lights/1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheOrderOfTheBaseWhereFactsSortAlike(boolean reversed) {
        assertThat(find(Query.ALL.sorted(Order.DATE, reversed)))
                .containsSubsequence("keepers/no-ship-lost", "history/end");
    }

    @Test
    void takesThePartFromTheSortedFacts() {
        assertThat(find(Query.ALL.sorted(Order.ID, false).part(1, 2)))
                .containsExactly("history/end", "history/founding");
    }

    private List<String> find(Query query) {
        return new FactFinder(base)
                .find(query).hits().stream().map(hit -> hit.fact().id()).toList();
    }
}
