package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
