package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.search.Missing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking up is forgiving about the way of writing, and never gives another fact than the one asked for. */
final class FactSelectorTest {
    private final FactBase base = SampleBase.lighthouse();
    private final FactSelector selector = new FactSelector(base);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lights/1                 | lights/1
            lights/01                | lights/1
            LIGHTS/0001              | lights/1
            history/end              | history/end
            History/END              | history/end
            history/electric light   | history/electric-light
            history/electric_light   |
            lights/2-3               | lights/2 lights/3
            lights/02-03             | lights/2 lights/3
            lights/3-3               | lights/3
            lights/1,3               | lights/1 lights/3
            lights/4,1               | lights/4 lights/1
            lights/1,1,01            | lights/1
            lights/2-4,1             | lights/2 lights/3 lights/4 lights/1
            lights/1-2,2-3           | lights/1 lights/2 lights/3
            lights/3-                | lights/3 lights/4
            lights/-2                | lights/1 lights/2
            lights/03-               | lights/3 lights/4
            lights/2-,1              | lights/2 lights/3 lights/4 lights/1
            lights/-1,4-             | lights/1 lights/4
            lights/2..3              | lights/2 lights/3
            lights/2...3             | lights/2 lights/3
            lights/2…3               | lights/2 lights/3
            lights/..2               | lights/1 lights/2
            lights/3..               | lights/3 lights/4
            lights/2:3               | lights/2 lights/3
            lights/2–3               | lights/2 lights/3
            lights/2—3               | lights/2 lights/3
            lights/2--3              | lights/2 lights/3
            lights/2‑3               | lights/2 lights/3
            lights/−2                | lights/1 lights/2
            lights/3–                | lights/3 lights/4
            lights/2 - 3             | lights/2 lights/3
            lights/3-9               | lights/3 lights/4
            lights/3-5               | lights/3 lights/4
            lights/4-5               | lights/4
            lights/0-1               | lights/1
            lights/0-99999999999999999999 | lights/1 lights/2 lights/3 lights/4
            history/electric–light   | history/electric-light
            history/electric‑light   | history/electric-light
            keepers/crew-of-nine,first-woman | keepers/crew-of-nine keepers/first-woman
            """)
    void findsWhatIsAskedForInAnyTopic(String word, String ids) {
        selector.select(word);

        assertThat(found()).isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
        assertThat(selector.missing()).hasSize(ids == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1            | lights/1
            001          | lights/1
            2-4          | lights/2 lights/3 lights/4
            4,1-2        | lights/4 lights/1 lights/2
            4, 1         | lights/4 lights/1
            lights/3     | lights/3
            Lights/2-3   | lights/2 lights/3
            """)
    void findsWhatIsAskedForInOneTopic(String word, String ids) {
        selector.selectIn(base.topic("lights").orElseThrow(), word);

        assertThat(found()).containsExactly(ids.split(" "));
        assertThat(selector.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lights/9             | lights/9
            lights/0             | lights/0
            lights/-             | lights/-
            lights/..            | lights/..
            lights/:             | lights/:
            lights/1.2           | lights/1.2
            lights/1----2        | lights/1----2
            lights/1-x           | lights/1-x
            lights/-0            | lights/-0
            lights/5-            | lights/5-
            lights/6..9          | lights/6-9
            lights/00            | lights/00
            lights/5-9           | lights/5-9
            lights/3-2           | lights/3-2
            lights/99999999999999999999 | lights/99999999999999999999
            lights/4294967297    | lights/4294967297
            lights/99999999999999999999-99999999999999999999999 | lights/99999999999999999999-99999999999999999999999
            lights/1.0           | lights/1.0
            lights/1/            | lights/1/
            lights/              | lights/
            lights/١             | lights/١
            lights               | lights
            1                    | 1
            /                    | /
            /1                   | /1
            nowhere/1            | nowhere/1
            history/             | history/
            history/-            | history/-
            """)
    void saysWhatIsNotThere(String word, String missing) {
        selector.select(word);

        assertThat(selector.found()).isEmpty();
        assertThat(selector.missing()).extracting(Missing::asked).containsExactly(missing);
        assertThat(selector.missing()).extracting(Missing::kind).containsExactly("fact");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lights/6-9  |            | the facts of lights are numbered 1 to 4
            lights/5-   |            | the facts of lights are numbered 1 to 4
            lights/0-0  |            | the facts of lights are numbered 1 to 4
            lights/-0   |            | the facts of lights are numbered 1 to 4
            lights/32   | lights/2 lights/3 | the facts of lights are numbered 1 to 4
            lights/0    |            | the facts of lights are numbered 1 to 4
            lights/3-2  | lights/2-3 | the facts of lights are numbered 1 to 4
            history/1-2 |            | no fact of history has a number
            """)
    void ofNumbersThatAreNotThereTheBoundsAreNamed(String range, String instead, String advice) {
        selector.select(range);

        assertThat(found()).isEmpty();
        assertThat(selector.missing())
                .containsExactly(
                        new Missing("fact", range, instead == null ? List.of() : List.of(instead.split(" ")), advice));
    }

    @ParameterizedTest
    @CsvSource({"lights/12", "lights/012", "lights/11-13", "lights/red"})
    void findsAFactByItsNumberWhateverItIsCalled(String word) {
        Fact first = base.facts().get(0);
        Fact red = MadeFact.plain("lights/red").number(12).make();
        FactSelector numbered =
                new FactSelector(FactBase.of(base.header(), base.sources(), topic -> Chapter.of(List.of(first, red))));

        numbered.select(word);

        assertThat(numbered.found()).containsExactly(red);
    }

    @Test
    void givesThePartOfAListThatIsThereAndNamesTheRest() {
        selector.select("lights/1,9,2,x");

        assertThat(found()).containsExactly("lights/1", "lights/2");
        assertThat(selector.missing()).extracting(Missing::asked).containsExactly("lights/9", "lights/x");
    }

    @Test
    void doesNotLookIntoAnotherTopicThanTheOneAskedIn() {
        selector.selectIn(base.topic("lights").orElseThrow(), "history/end");
        selector.selectIn(base.topic("lights").orElseThrow(), "end");

        assertThat(selector.found()).isEmpty();
        assertThat(selector.missing()).extracting(Missing::asked).containsExactly("history/end", "lights/end");
    }

    @ParameterizedTest
    @CsvSource({
        "history/foundin, history/founding",
        "history/fuonding, history/founding",
        "history/electric, history/electric-light",
        "keepers/crew, keepers/crew-of-nine",
        "hystory/end, history/end",
        "end, history/end",
        "lights/end, history/end",
        "lights/founding, history/founding",
        "founding, history/founding"
    })
    void suggestsWhatMayHaveBeenMeant(String word, String suggestion) {
        selector.select(word);

        assertThat(selector.found()).isEmpty();
        assertThat(selector.missing().get(0).suggestions()).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history/fuonding", "hystory/end"})
    @DisplayName("Of many that are not there the first hundred get suggestions, so that a long list takes no long time")
    void manyThatAreNotThere(String word) {
        for (int i = 0; i < 50_000; i++) {
            selector.select(word);
        }

        assertThat(selector.missing()).hasSize(50_000);
        assertThat(selector.missing().get(99).suggestions()).isNotEmpty();
        assertThat(selector.missing().get(100).suggestions()).isEmpty();
    }

    @Test
    void givesEachFactOnceInTheOrderAskedFor() {
        selector.select("history/end");
        selector.select("lights/2-3");
        selector.select("lights/1-4");

        assertThat(found()).containsExactly("history/end", "lights/2", "lights/3", "lights/1", "lights/4");
    }

    private List<String> found() {
        List<String> ids = new ArrayList<>();
        for (Fact fact : selector.found()) {
            ids.add(fact.id());
        }
        return ids;
    }
}
