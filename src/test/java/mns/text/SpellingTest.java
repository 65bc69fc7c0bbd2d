package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone who misspelt a word is told which words come near, and no far-fetched ones. */
final class SpellingTest {
    private static final List<String> TOPICS =
            List.of("history", "functions", "legal", "operations", "organization", "cooperation", "people", "Kəngərli");

    @ParameterizedTest
    @CsvSource({
        "histroy, history",
        "hstory, history",
        "historys, history",
        "hisstoory, history",
        "HISTORY, history",
        "functoins, functions",
        "leagl, legal",
        "peple, people",
        "organisation, organization",
        "co-operation, cooperation",
        "kengerli, Kəngərli",
        "KƏNGERLI, Kəngərli"
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Spelling.near(word, TOPICS)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "hist", "lgl", "a", "operationsss1", "灯台"})
    void findsNothingThatIsFarAway(String word) {
        assertThat(Spelling.near(word, TOPICS)).isEmpty();
    }

    @Test
    void allowsShortWordsOneMistakeOnly() {
        assertThat(Spelling.near("tax", List.of("tag", "too"))).containsExactly("tag");
        assertThat(Spelling.near("id", List.of("is", "as"))).containsExactly("is");
    }

    @ParameterizedTest
    @CsvSource({"light, true", "lihgt, true", "lxgxt, false", "lanter, true", "lxntxr, true", "lxxtxr, false"})
    void allowsTwoMistakesFromSixLettersOn(String word, boolean near) {
        assertThat(Spelling.near(word, List.of("light", "lanter")).isEmpty()).isNotEqualTo(near);
    }

    /** A look at the letters saves most comparisons, and must not cost an answer. */
    @Test
    void leavesNoneOutThatIsNear() {
        List<String> words = SampleWords.all();
        SplittableRandom random = new SplittableRandom(18);
        for (int i = 0; i < 300; i++) {
            String word = SampleWords.misspelt(words.get(random.nextInt(words.size())), random);
            int least = Integer.MAX_VALUE;
            for (String each : words) {
                if (Math.abs(each.length() - word.length()) <= 2) {
                    least = Math.min(least, Spelling.distance(word, each));
                }
            }
            if (least <= Math.min(2, Math.max(1, word.length() / 3))) {
                int nearest = least;
                assertThat(Spelling.near(word, words))
                        .as(word)
                        .isNotEmpty()
                        .allMatch(each -> Spelling.distance(word, each) == nearest)
                        .allMatch(each -> new Misspelling(word, false).mayMean(each));
            }
        }
    }

    @Test
    void givesThoseThatAreEquallyNearestAndAtMostThree() {
        List<String> candidates = List.of("lantern", "lanterns", "lamtern", "lxntyrn", "lantirns", "lant");

        assertThat(Spelling.near("lantern", candidates)).containsExactly("lantern");
        assertThat(Spelling.near("lanternz", candidates)).containsExactly("lantern", "lanterns");
        assertThat(Spelling.near("99", List.of("9", "19", "29", "39"))).containsExactly("9", "19", "29");
    }

    @Test
    void givesEachWordOnce() {
        assertThat(Spelling.near("lamp", List.of("lamps", "lamps", "lamps", "lump")))
                .containsExactly("lamps", "lump");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "abc, abc, 0",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, axc, 1",
        "abc, acb, 1",
        "abcd, badc, 2",
        "ca, abc, 3",
        "kitten, sitting, 3"
    })
    void countsLettersPutInLeftOutChangedOrSwapped(String from, String to, int distance) {
        assertThat(Spelling.distance(from, to)).isEqualTo(distance);
        assertThat(Spelling.distance(to, from)).isEqualTo(distance);
    }

    /** A letter is not what a number was meant to be. */
    @Test
    void whatHasNoLetterInCommonIsNotNear() {
        assertThat(Spelling.near("a", List.of("1", "2", "ab"))).containsExactly("ab");
        assertThat(Spelling.near("99", List.of("1", "9", "19"))).containsExactly("9", "19");
        assertThat(Spelling.nearOrBegun("x", List.of("y", "z"))).isEmpty();
    }
}
