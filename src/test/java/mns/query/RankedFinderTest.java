package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery.Coverage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of what a search finds is that part of the whole, though no more facts are read than it has. */
final class RankedFinderTest {
    private final FactBase base = SampleBase.bundled();

    @ParameterizedTest
    @CsvSource({"state, ALL", "security, ALL", "ministry, BEST", "state border, ALL", "state border, ANY", "2004, ALL"})
    void aPartIsThatOfTheWhole(String words, Coverage coverage) {
        Query query = Query.ALL
                .searching(QueryReader.read(List.of(words.split(" "))).covering(coverage))
                .sorted(Order.RELEVANCE, false);
        Answer.FactList whole = new FactFinder(base).find(query);
        int size = whole.size();
        assertThat(size).isGreaterThan(2);
        for (int skip : List.of(0, 1, 3, size - 1, size, size + 1)) {
            for (int limit : List.of(0, 1, 2, 10, size, size + 1)) {
                for (boolean reversed : new boolean[] {false, true}) {
                    Query part = query.sorted(Order.RELEVANCE, reversed).part(skip, limit);
                    Answer.FactList all = new FactFinder(base).find(query.sorted(Order.RELEVANCE, reversed));
                    Answer.FactList found = new FactFinder(base).find(part);
                    int from = Math.min(skip, size);
                    int to = Math.min(size, from + limit);
                    assertThat(found.hits()).isEqualTo(all.hits().subList(from, to));
                    assertThat(found.leftOut()).isEqualTo(size - (to - from));
                }
            }
        }
    }
}
