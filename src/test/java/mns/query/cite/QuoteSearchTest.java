package mns.query.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import mns.fact.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote is found word for word, or the first word is named by which it differs from the nearest place. */
class QuoteSearchTest {
    private static final List<String> TEXT = Passage.words(
            "The observatory was opened in 1874. The large dome, the gift of"
                    + " a shipowner, was added in 1889; the small dome followed in 1901. The observatory was closed in 1962.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The                                 | 1  | 3
            The observatory was                 | 1  | 2
            The observatory was closed in 1962. | 25 | 1
            1962.                               | 30 | 1
            dome, the gift of a shipowner,      | 9  | 1
            """)
    void aQuoteIsFoundWithItsPlace(String quote, int at, int times) {
        List<String> words = Passage.words(quote);
        Passage passage = Passage.of(quote);

        assertThat(QuoteSearch.find(words, TEXT))
                .hasValue(new QuoteSearch.Found(
                        new Passage(passage.words(), OptionalInt.of(at), passage.sha256()), times));
    }

    @ParameterizedTest
    @CsvSource({"a b a b a c, a b a c", "a a a a b, a a b", "a b a b a b c, a b a b c"})
    void aQuoteThatRepeatsItselfIsFound(String text, String quote) {
        List<String> words = Passage.words(text);
        List<String> parts = Passage.words(quote);

        assertThat(QuoteSearch.find(parts, words).orElseThrow().passage().at())
                .hasValue(Collections.indexOfSubList(words, parts) + 1);
    }

    @Test
    void itIsFoundWhereAPlainSearchFindsIt() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<String> text = words(random, random.nextInt(30), 3);
            List<String> quote = words(random, 1 + random.nextInt(5), 3);
            int at = Collections.indexOfSubList(text, quote) + 1;

            assertThat(QuoteSearch.find(quote, text)
                            .map(found -> found.passage().at().orElse(0))
                            .orElse(0))
                    .as(quote + " in " + text)
                    .isEqualTo(at);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the large dome, the gift            | 7  | 7  | The        | 1 | the
            The large dome the gift of          | 7  | 9  | dome,      | 3 | dome
            the gift of a baker, was added      | 10 | 14 | shipowner, | 5 | baker,
            the gift of shipowner, was added    | 10 | 13 | a          | 4 | ''
            the gift of a rich shipowner, was   | 10 | 14 | ''         | 5 | rich
            small dome followed in 1901. End    | 20 | 25 | The        | 6 | End
            was closed in 1962. It stands empty | 27 | 31 | ''         | 5 | It
            """)
    void theFirstWordThatDiffersIsNamed(String quote, int at, int sourceAt, String source, int quoteAt, String word) {
        assertThat(QuoteSearch.nearest(Passage.words(quote), TEXT))
                .hasValue(new NearPassage(at, sourceAt, source, quoteAt, word));
    }

    @Test
    void aPlaceWithMoreOfTheQuoteIsNearerThanOneThatRepeatsItsWords() {
        List<String> text = Passage.words(
                "The Ministry of National Security was an agency. "
                        + "It was one among many of its kind. ".repeat(5)
                        + "The tasks of the ministry, of the state and of the nation: the ministry, the minister, the ministry of the state.");

        assertThat(QuoteSearch.nearest(Passage.words("The Ministry of National Safety"), text))
                .hasValue(new NearPassage(1, 5, "Security", 5, "Safety"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse", "nothing here is alike", "was nothing like that anywhere at all"})
    void whatIsNotAlikeIsNotNear(String quote) {
        assertThat(QuoteSearch.nearest(Passage.words(quote), TEXT)).isEmpty();
        assertThat(QuoteSearch.nearest(Passage.words(quote), List.of())).isEmpty();
    }

    @Test
    void oneChangedWordOfALongTextIsFoundWhereverItIs() {
        Random random = new Random(3);
        List<String> text = words(random, 100_000, 5000);
        for (int length : List.of(5, 40, 700, 6000)) {
            int from = 50_000;
            List<String> quote = new ArrayList<>(text.subList(from, from + length));
            int changed = length * 3 / 4;
            quote.set(changed, "CHANGED");

            NearPassage near = QuoteSearch.nearest(quote, text).orElseThrow();

            assertThat(near)
                    .isEqualTo(new NearPassage(
                            from + 1, from + changed + 1, text.get(from + changed), changed + 1, "CHANGED"));
        }
    }

    @Test
    void theTimeIsShortForAnyText() {
        List<String> same = Collections.nCopies(300_000, "a");
        List<String> quote = new ArrayList<>(Collections.nCopies(20_000, "a"));
        quote.add("b");

        assertThat(Duration.ofNanos(time(quote, same))).isLessThan(Duration.ofSeconds(20));
    }

    private static long time(List<String> quote, List<String> text) {
        long start = System.nanoTime();
        assertThat(QuoteSearch.find(quote, text)).isEmpty();
        assertThat(QuoteSearch.nearest(quote, text)).isPresent();
        return System.nanoTime() - start;
    }

    private static List<String> words(Random random, int count, int different) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(different));
        }
        return words;
    }
}
