package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mns.SampleBase;
import mns.Work;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.SearchText;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Query;
import mns.text.Folding;

/** Whatever a pattern is, it finds what the library finds in each part of a fact, or is refused, and is so in time. */
final class RegularExpressionFuzzTest {
    private static final FactBase BASE = SampleBase.lighthouse();
    private static final Duration MOST = Duration.ofSeconds(2);

    @FuzzTest
    void find(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Work work = new Work();
        try {
            RegularExpression expression = RegularExpression.all(List.of(text)).get(0);
            List<String> found = new FactFinder(BASE)
                    .find(Query.ALL.with(new Condition.Matches(expression))).hits().stream()
                            .map(hit -> hit.fact().id())
                            .toList();
            expression.mark(text, new boolean[text.length()]);
            work.assertLessThan(MOST);

            Pattern pattern = Pattern.compile(text);
            for (Fact fact : BASE.facts()) {
                assertThat(found.contains(fact.id()))
                        .isEqualTo(SearchText.parts(fact).stream()
                                .anyMatch(part -> pattern.matcher(part.text()).find()
                                        || pattern.matcher(Folding.fold(part.text()))
                                                .find()));
            }
        } catch (PatternException e) {
            work.assertLessThan(MOST);
            assertThat(e).message().isNotBlank();
        }
    }
}
