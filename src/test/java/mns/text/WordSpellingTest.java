package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter finds a text in another spelling, and no other form of its words. */
final class WordSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Aliyev, said Əliyev",
        "Əliyev, said Heydar Aliyev",
        "Алиев, said Heydar Aliyev",
        "Гянджа, in Ganja then",
        "Gəncə, in Ganja then",
        "Ganja, in Gəncə then",
        "Мехмандаров, General Mehmandarov led",
        "defense, ministry of defence",
        "organisation, an organization",
        "counterintelligence, the counter-intelligence office",
        "counter-intelligence, the counterintelligence office",
        "email, by e-mail",
        "obrien, saw O’Brien",
        "Heydər Əliyev, said Heydar Aliyev",
    })
    void isFoundInAnotherSpelling(String typed, String text) {
        WordSpelling spelling = new WordSpelling(typed);

        assertThat(spelling.mayBeIn(Folding.fold(text))).isTrue();
        assertThat(spelling.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "trial, the trials",
        "plot, the plots",
        "letter, the latter",
        "better, a batter",
        "Aliyev, said Valiyev",
        "man, men",
        "Heydər Əliyev, said Heydar and Aliyev",
    })
    void anotherFormOrWordIsNotFound(String typed, String text) {
        assertThat(new WordSpelling(typed).isIn(text)).isFalse();
    }

    /** A look at the letters saves most comparisons, and must not cost an answer. */
    @Test
    void noSpellingIsPassedOver() {
        List<String> words = SampleWords.all();
        int met = 0;
        for (String typed : words) {
            WordSpelling spelling = new WordSpelling(typed);
            for (String other : words) {
                boolean begins = NameKey.initialsLike(typed.charAt(0)).indexOf(other.charAt(0)) >= 0;
                if (begins && spelling.isIn("then " + other)) {
                    met++;
                    assertThat(spelling.mayBeIn("then " + other))
                            .as(typed + " " + other)
                            .isTrue();
                }
                if (WordSpelling.isSameName(typed, other)) {
                    assertThat(WordSpelling.mayBeSameName(typed, other))
                            .as(typed + " " + other)
                            .isTrue();
                    String folded = Folding.fold(typed);
                    int apart = Math.abs(folded.length() - Folding.fold(other).length());
                    assertThat(new Misspelling(folded, true).mayMean(Folding.fold(other)))
                            .as(typed + " " + other)
                            .isEqualTo(apart <= 2);
                }
            }
        }
        assertThat(met).isGreaterThan(words.size() + 100);
    }

    /** For most words of a text must not be taken apart for each look-up. */
    @Test
    void wordsWithOtherLettersAreNotCompared() {
        WordSpelling spelling = new WordSpelling("terrorism");

        assertThat(spelling.mayBeIn("the threat that they took to task")).isFalse();
        assertThat(WordSpelling.kept("terrorism", 0, 9))
                .isEqualTo(WordSpelling.kept("Térrorism".replace('é', 'e'), 0, 9));
        assertThat(WordSpelling.kept("the", 0, 3)).isNotEqualTo(WordSpelling.kept("terrorism", 0, 9));
    }
}
