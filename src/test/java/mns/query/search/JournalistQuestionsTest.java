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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a journalist would ask is answered by a fact with two sources or more, or by one that says that it is not known.
 *
 * <p>The questions were written before the facts were looked at again.
 */
class JournalistQuestionsTest {
    private static final FactBase BASE = SampleBase.bundled();

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
    void areAnswered(String line) {
        String[] sides = line.split("\t");
        boolean answered = false;
        for (String id : sides[1].split(" ")) {
            Fact fact = BASE.fact(id).orElseThrow(() -> new AssertionError("there is no fact " + id));
            Set<String> sources = new HashSet<>();
            for (Evidence piece : fact.evidence()) {
                sources.add(piece.source());
            }
            answered |= sources.size() > 1 || fact.statement().contains("not known");
        }

        assertThat(answered).as(sides[0]).isTrue();
    }
}
