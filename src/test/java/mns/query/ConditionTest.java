package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.FactBase;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each filter lets through the facts that it promises, and no others. */
final class ConditionTest {
    private final FactBase base = SampleBase.lighthouse();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1850                  |
            1851                  | lights/1 history/founding
            1851-04-30            | lights/1 history/founding
            1851-05               | history/founding
            1858                  | lights/2
            1880-04               |
            1880-05-01            | lights/3 keepers/crew-of-nine
            1895                  | lights/3 lights/4 keepers/crew-of-nine
            1903-12-31            | lights/3 keepers/crew-of-nine
            1904                  | keepers/crew-of-nine
            1931-10-31            | keepers/crew-of-nine history/electric-light
            1999-06-30            | keepers/crew-of-nine keepers/no-ship-lost history/end
            ../1858               | lights/1 lights/2 history/founding
            1999/..               | keepers/crew-of-nine keepers/no-ship-lost history/end
            1851-05/1858-06       | lights/2 history/founding
            """)
    void duringLetsThroughWhatSharesADayWithThePeriod(String period, String ids) {
        assertThat(find(new Condition.During(EdtfDate.parse(period)))).isEqualTo(list(ids));
    }

    @Test
    void isDatedLetsThroughWhatHappenedOrHeldAtATime() {
        assertThat(find(new Condition.IsDated())).hasSize(9).doesNotContain("keepers/first-woman");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            olafur         | keepers/no-ship-lost
            los            | keepers/no-ship-lost
            last keeper    | keepers/no-ship-lost
            olafur,nobody  | keepers/no-ship-lost
            nobody         |
            Olafur         | keepers/no-ship-lost
            -              |
            """)
    void saidByLetsThroughTheClaimsOfASpeaker(String speakers, String ids) {
        assertThat(find(new Condition.SaidBy(Set.of(speakers.split(","))))).isEqualTo(list(ids));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gas         | lights/4
            gas,iron    | lights/2 lights/4
            ship        | lights/3 keepers/crew-of-nine
            shi         |
            """)
    void hasTagLetsThroughWhatCarriesOneOfTheTags(String tags, String ids) {
        assertThat(find(new Condition.HasTag(Set.of(tags.split(","))))).isEqualTo(list(ids));
    }

    @Test
    void twoTagConditionsAreBothToBeFulfilled() {
        assertThat(find(new Condition.HasTag(Set.of("tower")), new Condition.HasTag(Set.of("oil"))))
                .containsExactly("lights/1");
    }

    @ParameterizedTest
    @CsvSource({"light-list, 6", "coast-gazette, 6", "unread-log, 0", "nowhere, 0"})
    void citesSourceLetsThroughWhatTheSourceBearsOn(String source, int facts) {
        assertThat(find(new Condition.CitesSource(Set.of(source)))).hasSize(facts);
    }

    /** Without a date are keepers/first-woman and lights/4 is dated only to a decade. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1850-12-31 |
            1851-04-30 | lights/1 keepers/first-woman
            1851-05-01 | keepers/first-woman
            1851       | lights/1 keepers/first-woman history/founding
            1858       | lights/2 keepers/first-woman
            1858-06-01 | keepers/first-woman
            1895       | lights/3 keepers/crew-of-nine keepers/first-woman
            189X       | lights/3 lights/4 keepers/crew-of-nine keepers/first-woman
            1903-12-31 | lights/3 keepers/crew-of-nine keepers/first-woman
            1904-01-01 | keepers/crew-of-nine keepers/first-woman
            1999-06-30 | keepers/crew-of-nine keepers/first-woman keepers/no-ship-lost history/end
            1999-07-01 | keepers/crew-of-nine
            """)
    void heldOnLetsThroughWhatCoversTheDayAndWhatIsUndatedInTheLifetime(String day, String ids) {
        EdtfDate lifetime = base.header().lifetime();

        assertThat(find(new Condition.HeldOn(EdtfDate.parse(day), lifetime))).isEqualTo(list(ids));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --04-30 | lights/1
            --06-30 | keepers/no-ship-lost history/end
            --01-01 |
            --05-01 |
            --12-31 |
            --02-29 |
            """)
    void fellOnLetsThroughWhatIsDatedToThatDayOfAnyYear(String day, String ids) {
        assertThat(find(new Condition.FellOn(MonthDay.parse(day)))).isEqualTo(list(ids));
    }

    @Test
    void isDisputedLetsThroughWhatASourceContradicts() {
        assertThat(find(new Condition.IsDisputed())).containsExactly("lights/3", "history/founding");
    }

    @Test
    void hasConfidenceLetsThroughTheLevelsAskedFor() {
        int all = base.facts().size();
        int high = find(new Condition.HasConfidence(Set.of(Confidence.HIGH))).size();
        int others = find(new Condition.HasConfidence(Set.of(Confidence.MEDIUM, Confidence.LOW)))
                .size();

        assertThat(high).isPositive();
        assertThat(others).isPositive();
        assertThat(high + others).isEqualTo(all);
        assertThat(find(new Condition.HasConfidence(Set.of()))).isEmpty();
    }

    @Test
    void isOneOfLetsThroughTheFactsAskedFor() {
        assertThat(find(new Condition.IsOneOf(Set.of("history/end", "lights/2", "lights/9"))))
                .containsExactly("lights/2", "history/end");
    }

    @ParameterizedTest
    @CsvSource({"' light ', light", "Screw-Piles, screw piles", "'--', ''", "'', ''"})
    void containsTextTakesTheTextAsItIsCompared(String text, String folded) {
        assertThat(Condition.ContainsText.of(text).folded()).isEqualTo(folded);
        assertThat(Condition.ContainsText.of(text).whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light        | a light and lights | true
            light        | lights, alight     | false
            light and    | a light and lights | true
            light and li | a light and lights | false
            灯           | 灯台               | false
            (light)      | a (light)          | true
            ' light '    | a light, a lamp    | true
            ' light '    | a (light)          | true
            ' '          | any                | true
            """)
    void wholeWordsMatchOnlyWholeWords(String text, String in, boolean found) {
        assertThat(Condition.ContainsText.ofWords(text).next(in, 0) >= 0).isEqualTo(found);
    }

    @Test
    void aTextIsFoundAgainAfterItsOldPlace() {
        assertThat(Condition.ContainsText.of("light").next("light light", 1)).isEqualTo(6);
        assertThat(Condition.ContainsText.ofWords("light").next("light lights light", 1))
                .isEqualTo(13);
        assertThat(Condition.ContainsText.of("light").next("light light", 7)).isEqualTo(-1);
    }

    @Test
    void severalTextsMustAllBeContained() {
        Condition light = Condition.ContainsText.of("light");

        assertThat(find(light)).contains("lights/1", "lights/2");
        assertThat(find(light, Condition.ContainsText.ofWords("şirvan bank"))).containsExactly("lights/2");
        assertThat(find(light, Condition.ContainsText.of("irvan"))).containsExactly("lights/2");
        assertThat(find(light, Condition.ContainsText.ofWords("irvan"))).isEmpty();
    }

    private List<String> find(Condition... conditions) {
        Query query = Query.ALL;
        for (Condition condition : conditions) {
            query = query.with(condition);
        }
        return new FactFinder(base)
                .find(query).hits().stream().map(hit -> hit.fact().id()).toList();
    }

    private static List<String> list(String ids) {
        return ids == null ? List.of() : List.of(ids.split(" "));
    }
}
