package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.load.FactBases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a search that finds nothing it is told which words no fact has, and what comes near. */
class NearWordsTest {
    private static final FactBase BASE = FactBases.bundled();

    @ParameterizedTest
    @DisplayName("What was typed, what of it is missing, what comes near")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terorism              | word terorism     | terrorism
            Mahmodov              | word mahmodov     | mahmudov
            tehlukesizlk          | word tehlukesizlk | tehlukesizlik
            KBG                   | word kbg          | kgb
            counter-inteligence   | word inteligence  | intelligence
            "state bordr"         | word bordr        | border
            "border state"        | phrase border state |
            border zzzzzzz        | word zzzzzzz      |
            rabbis eurovision     |                   |
            terorsm               | word terorsm      | terrorism
            terrrrorism           | word terrrrorism  | terrorism
            """)
    void tells(String typed, String missing, String near) {
        List<Missing> told =
                NearWords.of(BASE, Words.of(typed.startsWith("\"") ? List.of(typed) : List.of(typed.split(" "))));

        assertThat(told)
                .extracting(each -> each.kind() + " " + each.asked())
                .isEqualTo(missing == null ? List.of() : List.of(missing));
        assertThat(told)
                .flatExtracting(Missing::suggestions)
                .isEqualTo(near == null ? List.of() : List.of(near));
    }

    @Test
    void amongWordsEquallyNearTheMostFrequentComesFirst() {
        FactBase base = saying("A lamb. A lamp, no lamp.");

        assertThat(NearWords.of(base, Words.of(List.of("lamx"))).get(0).suggestions())
                .containsExactly("lamp", "lamb");
    }

    @Test
    void aWordThatIsMissingInSeveralPlacesIsToldOnce() {
        Words words = Words.of(List.of("zzzz", "zzzz border", "state zzzz"));

        assertThat(NearWords.of(BASE, words)).containsExactly(new Missing("word", "zzzz", List.of()));
    }

    @Test
    void unwantedWordsAreNotMissed() {
        assertThat(NearWords.of(BASE, Words.of(List.of("border", "-zzzz")))).isEmpty();
    }

    @Test
    void ofVeryManyWordsTheFirstAreLookedAt() {
        Words words = Words.of(List.of("qa qb qc qd qe qf qg qh qi qj qk ql".split(" ")));

        assertThat(NearWords.of(saying("Nothing."), words))
                .extracting(Missing::asked)
                .containsExactly("qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh");
    }

    @Test
    void ofAVeryLongPhraseTheFirstWordsAreLookedAt() {
        Words words = Words.of(List.of("qa qb qc qd qe qf qg qh qi qj"));

        assertThat(NearWords.of(saying("Nothing."), words))
                .extracting(Missing::asked)
                .containsExactly("qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh");
    }

    @Test
    void amongWordsEquallyNearAndFrequentTheFirstOfTheAlphabetComesFirst() {
        FactBase base = saying("A zamp, a lamq, a camp, a damp.");

        assertThat(NearWords.of(base, Words.of(List.of("lamp"))).get(0).suggestions())
                .containsExactly("camp", "damp", "lamq");
    }

    @Test
    void wordsOfEveryTopicComeNear() {
        FactBase base = SampleBase.lighthouse();

        assertThat(NearWords.of(base, Words.of(List.of("anchr", "dissolvd", "womn"))))
                .flatExtracting(Missing::suggestions)
                .containsExactly("anchor", "dissolved", "woman");
    }

    private static FactBase saying(String statement) {
        FactBase like = SampleBase.lighthouse();
        Fact fact = MadeFact.like(like.facts().get(0)).statement(statement).make();
        return FactBase.of(
                like.header(),
                like.sources(),
                topic -> Chapter.of(topic.id().equals(fact.topic()) ? List.of(fact) : List.of()));
    }
}
