package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a search that finds nothing it is told which words no fact has, and what comes near. */
class NearWordsTest {
    private static final FactBase BASE = SampleBase.canalGuard();

    @ParameterizedTest
    @DisplayName("What was typed, what of it is missing, what comes near")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            smugling              | word smugling     | smuggling
            Mehdiyevo             | word mehdiyevo    | mehdiyeva
            tehlukesizlk          | word tehlukesizlk | tehlukesizlik
            OPW                   | word opw          | owp
            night-watchmn         | word watchmn      | watchmen
            "lock brigde"         | word brigde       | bridge
            "gates lock"          | phrase gates lock |
            gates zzzzzzz         | word zzzzzzz      |
            rats carnival         |                   |
            smuglng               | word smuglng      | smuggling
            smuggggling           | word smuggggling  | smuggling
            """)
    void tells(String typed, String missing, String near) {
        List<Missing> told = NearWords.of(
                BASE, QueryReader.read(typed.startsWith("\"") ? List.of(typed) : List.of(typed.split(" "))));

        assertThat(told)
                .extracting(each -> each.kind() + " " + each.asked())
                .isEqualTo(missing == null ? List.of() : List.of(missing));
        assertThat(told).flatExtracting(Missing::suggestions).isEqualTo(near == null ? List.of() : List.of(near));
    }

    @Test
    void amongWordsEquallyNearTheOneOfMostFactsComesFirst() {
        FactBase base = saying("A lamb and a lamp.", "A lamp.");

        assertThat(NearWords.of(base, QueryReader.read(List.of("lamx"))).get(0).suggestions())
                .containsExactly("lamp", "lamb");
    }

    @Test
    void aWordMissingInSeveralPlacesIsReportedOnce() {
        SearchQuery words = QueryReader.read(List.of("zzzz", "zzzz gates", "lock zzzz"));

        assertThat(NearWords.of(BASE, words)).containsExactly(new Missing("word", "zzzz", List.of()));
    }

    @Test
    void unwantedWordsAreNotMissed() {
        assertThat(NearWords.of(BASE, QueryReader.read(List.of("gates", "-zzzz"))))
                .isEmpty();
    }

    @Test
    void ofVeryManyWordsTheFirstAreLookedAt() {
        SearchQuery words = QueryReader.read(List.of("qa qb qc qd qe qf qg qh qi qj qk ql".split(" ")));

        assertThat(NearWords.of(saying("Nothing."), words))
                .extracting(Missing::asked)
                .containsExactly("qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh");
    }

    @Test
    void ofAVeryLongPhraseTheFirstWordsAreLookedAt() {
        SearchQuery words = QueryReader.read(List.of("qa qb qc qd qe qf qg qh qi qj"));

        assertThat(NearWords.of(saying("Nothing."), words))
                .extracting(Missing::asked)
                .containsExactly("qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh");
    }

    @Test
    void amongWordsEquallyNearAndFrequentTheFirstOfTheAlphabetComesFirst() {
        FactBase base = saying("A zamp, a lamq, a camp, a damp.");

        assertThat(NearWords.of(base, QueryReader.read(List.of("lamp"))).get(0).suggestions())
                .containsExactly("camp", "damp", "lamq");
    }

    @Test
    void wordsOfEveryTopicComeNear() {
        FactBase base = SampleBase.lighthouse();

        assertThat(NearWords.of(base, QueryReader.read(List.of("anchr", "dissolvd", "womn"))))
                .flatExtracting(Missing::suggestions)
                .containsExactly("anchor", "dissolved", "woman");
    }

    private static FactBase saying(String... statements) {
        FactBase like = SampleBase.lighthouse();
        List<Fact> facts = new ArrayList<>();
        for (String statement : statements) {
            facts.add(MadeFact.like(like.facts().get(0)).statement(statement).make());
        }
        return FactBase.of(
                like.header(),
                like.sources(),
                topic -> Chapter.of(topic.id().equals(facts.get(0).topic()) ? facts : List.of()));
    }
}
