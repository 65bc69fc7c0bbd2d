package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.search.Hit;
import mns.query.search.Missing;
import mns.query.search.NearWords;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery;
import mns.query.search.Term;
import mns.text.Folding;

/** Whatever is typed for a search, it finds the facts that one would find who looks at each letter. */
final class QueryFuzzTest {
    private static final FactBase BASE = SampleBase.lighthouse();

    @FuzzTest
    void search(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        assertSearchFindsAllWords(QueryReader.read(List.of(typed.split("\n", -1))));
        assertMatchFindsTheText(typed);
    }

    /** Whoever looks at each letter finds the words in each fact that has them all, and what is unwanted in none. */
    private static void assertSearchFindsAllWords(SearchQuery search) {
        List<String> found = ids(Query.ALL.searching(search.covering(SearchQuery.Coverage.ALL)));
        if (search.isEmpty()) {
            assertThat(found).hasSize(BASE.facts().size());
        } else {
            assertThat(found)
                    .containsAll(expected(text -> search.wanted().stream()
                                    .flatMap(clause -> clause.alternatives().stream())
                                    .allMatch(term -> hasAll(term, text))
                            && search.unwanted().isEmpty()));
        }
        double last = Double.MAX_VALUE;
        for (Hit hit : new FactFinder(BASE)
                .find(Query.ALL
                        .searching(search.covering(SearchQuery.Coverage.ALL))
                        .sorted(Order.RELEVANCE, false))
                .hits()) {
            assertThat(hit.score()).isFinite().isBetween(0.0, last);
            last = hit.score();
        }
        for (Missing missing : NearWords.of(BASE, search)) {
            assertThat(missing.suggestions())
                    .allMatch(near -> !QueryReader.read(List.of(near)).isEmpty());
        }
    }

    private static boolean hasAll(Term term, String text) {
        return term.words().stream().allMatch(word -> beginsWord(word, text, true)) && !(term instanceof Term.Phrase);
    }

    private static void assertMatchFindsTheText(String typed) {
        String folded = Folding.fold(typed).strip();

        assertThat(ids(Query.ALL.with(Condition.ContainsText.of(typed))))
                .isEqualTo(expected(text -> text.contains(folded)));
        assertThat(ids(Query.ALL.with(Condition.ContainsText.ofWords(typed))))
                .isEqualTo(expected(text -> folded.isEmpty() || beginsWord(folded, text, true)));
    }

    /** What the folded text of a fact must fulfil. */
    private interface Test {
        boolean holds(String text);
    }

    private static List<String> ids(Query query) {
        return new FactFinder(BASE)
                .find(query).hits().stream().map(hit -> hit.fact().id()).toList();
    }

    private static List<String> expected(Test test) {
        return BASE.topics().stream()
                .map(BASE::chapter)
                .flatMap(chapter -> chapter.facts().stream().filter(fact -> test.holds(text(chapter, fact))))
                .map(Fact::id)
                .toList();
    }

    private static String text(Chapter chapter, Fact fact) {
        return chapter.searchText(chapter.indexOf(fact.id()));
    }

    private static boolean beginsWord(String word, String text, boolean whole) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            int end = at + word.length();
            boolean fits = text.startsWith(word, at)
                    && !(at > 0 && isOneWord(text.charAt(at - 1), word.charAt(0)))
                    && !(whole && end < text.length() && isOneWord(word.charAt(word.length() - 1), text.charAt(end)));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneWord(char before, char behind) {
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
    }
}
