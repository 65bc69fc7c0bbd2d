package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mns.load.FactBases;
import mns.query.search.Hit;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A search finds the answer to a question in the words of who asks it.
 *
 * <p>The questions were written, in keywords, sentences and words that the facts do not use, by someone who saw the titles of
 * the facts and not their statements, before the weights were set. They were used to set the weights; a like number of others
 * was not. The bounds are what is reached: whoever raises a figure raises its bound.
 */
class JudgedQuestionsTest {
    private static final Path QUESTIONS = Path.of("src", "test", "resources", "mns", "query", "judged-questions.tsv");
    private static final FactFinder FINDER = new FactFinder(FactBases.bundled());
    private static final List<Integer> RANKS = new ArrayList<>();
    private static final List<String> LATE = new ArrayList<>();

    @BeforeAll
    static void askAll() throws IOException {
        for (String line : Files.readAllLines(QUESTIONS, StandardCharsets.UTF_8)) {
            String[] sides = line.split("\t");
            int rank = rank(sides[0], List.of(sides[1].split(" ")));
            RANKS.add(rank);
            if (rank == 0 || rank > 3) {
                LATE.add(sides[0] + " " + rank);
            }
        }
    }

    /** Returns at which of the first ten places the first right answer is, 0 if at none. */
    private static int rank(String question, List<String> expected) {
        Query query = Query.ALL
                .searching(QueryReader.read(List.of(question.split(" "))))
                .sorted(Order.RELEVANCE, false)
                .part(0, 10);
        List<Hit> hits = FINDER.find(query).hits();
        for (int i = 0; i < hits.size(); i++) {
            if (expected.contains(hits.get(i).fact().id())) {
                return i + 1;
            }
        }
        return 0;
    }

    @Test
    void aPartThatShowsAFullAnswerSaysSo() throws IOException {
        for (String line : Files.readAllLines(QUESTIONS, StandardCharsets.UTF_8)) {
            List<String> words = List.of(line.split("\t")[0].split(" "));
            Query query = Query.ALL.searching(QueryReader.read(words)).sorted(Order.RELEVANCE, false);
            for (int skip = 0; skip < 10; skip++) {
                Answer.FactList list = FINDER.find(query.part(skip, 3));

                assertThat(list.complete()).as("%s, from %s on", words, skip).isGreaterThanOrEqualTo((int)
                        list.hits().stream().filter(Hit::isComplete).count());
            }
        }
    }

    @Test
    void aRightAnswerIsAmongTheFirstThree() {
        long found = RANKS.stream().filter(rank -> rank > 0 && rank <= 3).count();

        assertThat(RANKS).hasSize(60);
        assertThat((double) found / RANKS.size())
                .as("success@3; late: %s", LATE)
                .isGreaterThanOrEqualTo(0.86);
    }

    @Test
    void theFirstRightAnswerComesEarly() {
        double sum =
                RANKS.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).sum();

        assertThat(sum / RANKS.size()).as("MRR@10; late: %s", LATE).isGreaterThanOrEqualTo(0.78);
    }
}
