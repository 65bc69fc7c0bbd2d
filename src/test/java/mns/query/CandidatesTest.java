package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many facts that were found, those are kept that an answer shows. */
final class CandidatesTest {
    private record Scored(int ordinal, double score) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 99, 100, 101, 400, 999, 1000, 1001})
    void theBestAreThoseThatSortingPutsFirst(int most) {
        SplittableRandom random = new SplittableRandom(most);
        Candidates candidates = new Candidates();
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            // Many are equally good.
            double score = random.nextInt(60) / 10.0;
            candidates.add(i, score);
            all.add(new Scored(i, score));
        }
        all.sort(Comparator.comparing(Scored::score).reversed());
        List<Scored> first = all.subList(0, Math.min(most, 1000));
        double least = first.isEmpty()
                ? Double.POSITIVE_INFINITY
                : first.get(first.size() - 1).score();

        assertThat(list(candidates.first(most))).containsExactlyInAnyOrderElementsOf(first);
        assertThat(list(candidates.best(most)))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(each -> most > 0 && each.score() >= least)
                        .toList());
    }

    private static List<Scored> list(Candidates candidates) {
        List<Scored> list = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            list.add(new Scored(candidates.ordinal(i), candidates.score(i)));
        }
        assertThat(list).isSortedAccordingTo(Comparator.comparing(Scored::ordinal));
        return list;
    }
}
