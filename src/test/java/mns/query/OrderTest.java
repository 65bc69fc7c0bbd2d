package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mns.MadeFact;
import mns.query.search.Hit;
import org.junit.jupiter.api.Test;

/** Facts are sorted as people count, and stay in the order of the fact base where they are equal. */
final class OrderTest {
    @Test
    void idsSortWithTheirNumbersAsNumbers() {
        List<String> ids = List.of(
                "functions/1",
                "functions/1a",
                "functions/2",
                "functions/9",
                "functions/10",
                "functions/31",
                "functions/plan-9",
                "functions/plan-10",
                "functions/plan-10-b",
                "history/1",
                "history/1991-11-01",
                "legal/a");
        List<Hit> hits = new ArrayList<>();
        ids.forEach(id -> hits.add(hit(id, "", 0, 0)));
        Collections.reverse(hits);

        hits.sort(Order.ID);

        assertThat(hits).extracting(hit -> hit.fact().id()).isEqualTo(ids);
    }

    @Test
    void datesSortByFirstDayAndUndatedFactsComeLast() {
        List<Hit> hits = new ArrayList<>(List.of(
                hit("t/undated", "", 0, 0),
                hit("t/day", "1991-11-01", 0, 0),
                hit("t/also-undated", "", 0, 0),
                hit("t/month", "1991-11", 0, 0),
                hit("t/open", "../2015", 0, 0),
                hit("t/year", "1991", 0, 0)));

        hits.sort(Order.DATE);

        assertThat(hits)
                .extracting(hit -> hit.fact().name())
                .containsExactly("open", "year", "month", "day", "undated", "also-undated");

        hits.sort(new ReversedOrder(Order.DATE));

        assertThat(hits)
                .extracting(hit -> hit.fact().name())
                .as("reverse the order")
                .containsExactly("day", "month", "year", "open", "undated", "also-undated");
    }

    @Test
    void aTermHasADateToo() {
        Hit term = new Hit(MadeFact.plain("t/term").valid("1990/1995").make(), 0);
        List<Hit> hits = new ArrayList<>(List.of(hit("t/undated", "", 0, 0), hit("t/day", "1992-01-01", 0, 0), term));

        hits.sort(new ReversedOrder(Order.DATE));

        assertThat(hits).extracting(hit -> hit.fact().name()).containsExactly("day", "term", "undated");
    }

    @Test
    void numbersSortUpwardsAndFactsWithoutOneComeLast() {
        List<Hit> hits = new ArrayList<>(List.of(
                hit("t/none", "", 0, 0), hit("t/10", "", 10, 0), hit("t/also-none", "", 0, 0), hit("t/9", "", 9, 0)));

        hits.sort(Order.NUMBER);

        assertThat(hits).extracting(hit -> hit.fact().name()).containsExactly("9", "10", "none", "also-none");

        hits.sort(new ReversedOrder(Order.NUMBER));

        assertThat(hits)
                .extracting(hit -> hit.fact().name())
                .as("reverse the order")
                .containsExactly("10", "9", "none", "also-none");
    }

    @Test
    void theMostRelevantComesFirst() {
        List<Hit> hits = new ArrayList<>(List.of(hit("t/c", "", 0, 1), hit("t/b", "", 0, 7), hit("t/a", "", 0, 1)));

        hits.sort(Order.RELEVANCE);

        assertThat(hits).extracting(hit -> hit.fact().name()).containsExactly("b", "a", "c");

        hits.sort(Order.ID);

        assertThat(hits)
                .extracting(hit -> hit.fact().name())
                .as("by id relevance does not matter")
                .containsExactly("a", "b", "c");
    }

    @Test
    void everyOrderIsATotalOne() {
        List<Hit> hits = new ArrayList<>();
        for (String id : List.of("a/1", "a/01", "a/1a", "a/10", "a/2", "a/x", "a/x-1", "b/1", "a/1-2", "a/11")) {
            hits.add(hit(id, id.endsWith("1") ? "1991" : "", id.length(), id.hashCode() % 3));
        }
        for (Order order : Order.values()) {
            for (Hit one : hits) {
                for (Hit other : hits) {
                    assertThat(Integer.signum(order.compare(one, other)))
                            .isEqualTo(-Integer.signum(order.compare(other, one)));
                    for (Hit third : hits) {
                        if (order.compare(one, other) <= 0 && order.compare(other, third) <= 0) {
                            assertThat(order.compare(one, third))
                                    .as(
                                            "%s: %s %s %s",
                                            order,
                                            one.fact().id(),
                                            other.fact().id(),
                                            third.fact().id())
                                    .isLessThanOrEqualTo(0);
                        }
                    }
                }
            }
        }
    }

    private static Hit hit(String id, String date, int number, int score) {
        MadeFact made = MadeFact.plain(id);
        if (number != 0) {
            made.number(number);
        }
        if (!date.isEmpty()) {
            made.date(date);
        }
        return new Hit(made.make(), score);
    }
}
