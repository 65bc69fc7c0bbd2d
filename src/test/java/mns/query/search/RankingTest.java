package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Stance;
import mns.fact.Topic;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.SearchQuery.Coverage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two facts that have a word, the one that is more about it comes first. */
class RankingTest {
    private static final String FILLER = "filling";

    @ParameterizedTest
    @DisplayName("The first part of a fact counts more than the second")
    @CsvSource({
        "title, statement",
        "id, statement",
        "statement, keyword",
        "statement, tag",
        "keyword, note",
        "tag, note",
        "speaker, note",
        "keyword, says",
    })
    void partsOfAFact(String more, String less) {
        assertThat(scores("oil", with(more, "oil"), with(less, "oil"))).isSortedAccordingTo(RankingTest::falling);
    }

    @ParameterizedTest
    @DisplayName("The first statement counts more than the second, for the words given")
    @CsvSource(delimiter = '|', textBlock = """
            oil      | oil burned there       | oils burned there
            oil      | oil burned oil there   | oil burned gas there
            oil      | oil burned             | oil burned there in many lamps and all along the whole of that coast
            oil lamp | a lamp of oil and oil  | a lamp of oil and gas
            """)
    void statements(String words, String more, String less) {
        assertThat(scores(words, with("statement", more), with("statement", less)))
                .isSortedAccordingTo(RankingTest::falling);
    }

    @Test
    void aRareWordCountsMoreThanAFrequentOne() {
        List<Fact> facts = List.of(
                with("statement", "gas and gas and oil"),
                with("statement", "gas and oil and oil"),
                with("statement", "gas and gas and gas"));

        assertThat(scores("gas oil", facts.toArray(Fact[]::new))).isSortedAccordingTo(RankingTest::rising);
    }

    @Test
    void countsOverAllFactsThatAreLookedThrough() {
        double among = scores("oil", with("statement", "oil"), with("statement", "gas"))
                .get(0);
        double alone = scores("oil", with("statement", "oil")).get(0);

        assertThat(among).isGreaterThan(alone);
    }

    /** Else what was typed twice, once with a hyphen, would count twice. */
    @Test
    void wordsThatHyphensJoinedAreAskedForOnce() {
        Fact[] facts = {with("statement", "a horn came"), with("statement", "fog came")};

        assertThat(scores("fog-horn horn", facts)).isEqualTo(scores("fog horn", facts));
    }

    @Test
    void leavesOutWhatLacksAWordOrHasAnUnwantedOne() {
        SearchQuery words = QueryReader.read(List.of("oil", "-gas")).covering(Coverage.ALL);

        assertThat(hits(words, with("statement", "oil"), with("statement", "oil gas"), with("statement", "water")))
                .hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("What is typed finds the statement, however both are joined")
    @CsvSource({
        "cover-up, They tried to conceal it.",
        "cover up, They tried to conceal it.",
        "hush up, They tried to conceal it.",
        "husband and wife, A couple came.",
        "couple, A husband and wife came.",
        "member of staff, An employee came.",
        "coverup, They tried to conceal it.",
        "conceal, It was a cover-up.",
        "conceal, It was a coverup.",
        "body-guard, An escort came.",
        "body guard, An escort came.",
        "bodyguard, An escort came.",
        "body guard, A bodyguard came.",
        "body-guard, A bodyguard came.",
        "bodyguard, A body-guard came.",
        "drug-smuggling, They smuggled narcotics.",
        "anti-terror, An antiterror raid.",
        "antiterror, An anti-terror raid.",
    })
    void hyphens(String words, String statement) {
        assertThat(hits(
                        QueryReader.read(List.of(words.split(" "))),
                        with("statement", statement),
                        with("statement", "gas")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.isComplete()).isTrue());
    }

    @Test
    void ofTwoSynonymsTheRarerCountsMore() {
        List<Double> scores = scores(
                "boat",
                with("statement", "a ship"),
                with("statement", "a vessel"),
                with("statement", "a vessel"),
                with("statement", "a vessel"));

        assertThat(scores.get(0)).isGreaterThan(scores.get(1));
    }

    @Test
    void aSynonymThatIsEverywhereDoesNotDrownAWordThatSomeFactHas() {
        List<Fact> facts = new ArrayList<>(List.of(with("statement", "a boat")));
        for (int i = 0; i < 30; i++) {
            facts.add(with("statement", "a ship"));
        }

        assertThat(hits(QueryReader.read(List.of("boat")), facts.toArray(Fact[]::new)))
                .hasSize(1);
        assertThat(hits(QueryReader.read(List.of("boat")), facts.subList(1, 31).toArray(Fact[]::new)))
                .hasSize(30);
    }

    @Test
    void wherePartsAreFoundBySynonymsOnlyPartialAnswersFillThePage() {
        List<Hit> hits = hits(
                QueryReader.read(List.of("boat", "murder")),
                with("statement", "a ship and a homicide"),
                with("statement", "a murder"),
                with("statement", "a boat"));

        assertThat(hits).hasSize(3);
        assertThat(hits.get(0).isComplete()).isTrue();
        assertThat(hits(
                        QueryReader.read(List.of("boat", "murder")),
                        with("statement", "a boat and a murder"),
                        with("statement", "a murder")))
                .hasSize(1);
    }

    @Test
    void ofAQuestionComeFirstFactsThatHaveItsWordsThenTheBest() {
        List<Hit> hits = ranked(
                QueryReader.read(List.of("which", "boat", "murder")),
                with("statement", "a ship and a homicide"),
                with("statement", "a boat, long and narrow, and far from there another ship where there was a murder"),
                with("title", "boat boat"));

        assertThat(hits.get(0).fact().statement()).startsWith("a boat, long");
        assertThat(hits.get(1).isComplete()).isFalse();
        assertThat(hits.get(2).isComplete()).isTrue();
    }

    @Test
    void scoresHaveThreeDecimalsAtMostAndAreAboveNothing() {
        for (double score : scores("oil", with("note", "oils"), with("title", "oil oil oil"))) {
            assertThat(Double.toString(score)).matches("\\d+\\.\\d{1,3}");
            assertThat(score).isPositive();
        }
    }

    @Test
    void moreWordsThanAnyoneTypesAreStillAllNeeded() {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            typed.add("word" + i);
        }
        SearchQuery words = QueryReader.read(typed).covering(Coverage.ALL);

        assertThat(hits(words, with("statement", String.join(" ", typed)), with("statement", "word1 word2")))
                .hasSize(1)
                .allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    private static int falling(double one, double other) {
        assertThat(one).isNotEqualTo(other);
        return Double.compare(other, one);
    }

    private static int rising(double one, double other) {
        return falling(other, one);
    }

    private static List<Double> scores(String words, Fact... facts) {
        return hits(QueryReader.read(List.of(words.split(" "))), facts).stream()
                .map(Hit::score)
                .toList();
    }

    private static List<Hit> ranked(SearchQuery words, Fact... facts) {
        List<Hit> hits = new ArrayList<>(hits(words, facts));
        hits.sort(Order.RELEVANCE);
        return hits;
    }

    private static List<Hit> hits(SearchQuery words, Fact... facts) {
        FactBase base = FactBase.of(
                SampleBase.header(List.of(new Topic("lights", "Lights", "Lights."))),
                List.of(),
                topic -> Chapter.of(List.of(facts)));
        return new FactFinder(base).find(Query.ALL.searching(words)).hits();
    }

    /** Makes facts of the same length, all parts of which but one hold nothing that is looked for. */
    private static Fact with(String part, String text) {
        Evidence evidence = new Evidence(
                "source",
                "page 1",
                Stance.DISPUTES,
                Optional.of(part.equals("says") ? text : FILLER),
                Optional.empty(),
                Optional.empty());
        return new Fact(
                "lights/" + (part.equals("id") ? text : FILLER),
                "lights",
                OptionalInt.empty(),
                part.equals("title") ? text : FILLER,
                part.equals("statement") ? text : FILLER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(part.equals("speaker") ? text : FILLER),
                List.of(part.equals("tag") ? text : FILLER),
                List.of(part.equals("keyword") ? text : FILLER),
                Confidence.HIGH,
                List.of(evidence),
                List.of(),
                Optional.of(part.equals("note") ? text : FILLER));
    }
}
