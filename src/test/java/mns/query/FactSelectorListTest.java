package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Topic;
import mns.query.FactSelector.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list may be written with blanks and gaps, a topic with hyphens, and what is not there is named as it was asked for. */
final class FactSelectorListTest {
    private final FactBase base = SampleBase.lighthouse();
    private final Topic lights = base.topic("lights").orElseThrow();
    private final FactSelector selector = new FactSelector(base);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,        | lights/1
            ,3        | lights/3
            1, ,3     | lights/1 lights/3
            4,,1      | lights/4 lights/1
            1, 2-3    | lights/1 lights/2 lights/3
            2-3 ,1    | lights/2 lights/3 lights/1
            """)
    void gapsAndBlanksInAListDoNotMatter(String list, String ids) {
        selector.select("lights/" + list);
        selector.selectIn(lights, list);

        assertThat(selector.found()).extracting(Fact::id).containsExactly(ids.split(" "));
        assertThat(selector.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"','", "',,'", "', ,'"})
    void aListOfNothingIsNamedOnceAsAWhole(String list) {
        selector.select("lights/" + list);

        assertThat(selector.missing()).containsExactly(new Missing("fact", "lights/" + list, List.of()));
    }

    @Test
    void ofARangeOnlyWhatThereIsIsMeant() {
        selector.select("lights/0-9");

        assertThat(selector.found()).hasSize(4);
        assertThat(selector.missing()).isEmpty();
    }

    @Test
    void aFactOfAnotherTopicIsNoFactOfThisOne() {
        selector.selectIn(lights, "history/end");
        selector.selectIn(lights, "end");
        selector.selectIn(lights, "nowhere/end");

        assertThat(selector.missing())
                .containsExactly(
                        new Missing("fact of topic lights", "history/end", List.of()),
                        new Missing("fact", "lights/end", List.of("history/end")),
                        new Missing("fact", "lights/nowhere/end", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"sea-marks/1", "SEA-MARKS/01", "sea marks/1", "Sea-Márks/red"})
    void aTopicMayHaveAHyphen(String word) {
        Topic marks = new Topic("sea-marks", "Sea marks", "Its sea marks.");
        Header header = SampleBase.header(List.of(marks));
        Fact red = MadeFact.plain("sea-marks/red").number(1).make();
        FactSelector hyphened = new FactSelector(FactBase.of(header, List.of(), topic -> Chapter.of(List.of(red))));

        hyphened.select(word);
        hyphened.selectIn(marks, word);

        assertThat(hyphened.found()).containsExactly(red);
        assertThat(hyphened.missing()).isEmpty();
    }
}
