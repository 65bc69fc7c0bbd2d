package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a journalist would ask is answered by one search: among the first three facts is one that answers, and it has two sources
 * or more, or says that it is not known.
 *
 * <p>The questions were written before the facts were looked at again.
 */
class JournalistQuestionsTest {
    private static final FactBase BASE = SampleBase.bundled();
    private static final FactFinder FINDER = new FactFinder(BASE);
    private static final int FIRST = 3;

    static List<String> questions() throws IOException {
        return Files.readAllLines(
                Path.of("src", "test", "resources", "mns", "query", "search", "journalist-questions.tsv"));
    }

    @Test
    void areThirty() throws IOException {
        assertThat(questions()).hasSize(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areAnsweredByOneSearch(String line) {
        String[] sides = line.split("\t");
        List<String> right = List.of(sides[1].split(" "));
        Query query = Query.ALL
                .searching(QueryReader.read(List.of(sides[0].split(" "))))
                .sorted(Order.RELEVANCE, false)
                .part(0, FIRST);

        List<Fact> found = FINDER.find(query).hits().stream().map(Hit::fact).toList();

        assertThat(right).allSatisfy(id -> assertThat(BASE.fact(id)).as(id).isPresent());
        assertThat(found)
                .as(sides[0] + " " + found.stream().map(Fact::id).toList())
                .anySatisfy(fact -> {
                    assertThat(fact.id()).isIn(right);
                    assertThat(answers(fact)).isTrue();
                });
    }

    private static boolean answers(Fact fact) {
        Set<String> sources = new HashSet<>();
        for (Evidence piece : fact.evidence()) {
            sources.add(piece.source());
        }
        return sources.size() > 1 || fact.statement().contains("not known");
    }
}
