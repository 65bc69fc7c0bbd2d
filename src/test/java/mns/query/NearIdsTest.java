package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For an id that is not there come a few that may have been meant. */
final class NearIdsTest {
    private static final FactBase LIGHTHOUSE = SampleBase.lighthouse();

    /** Each topic has facts with these names. */
    private static final List<String> NAMES =
            List.of("oil-of-whales", "oil-of-seals", "oil-of-stones", "oil-of-coal", "gas");

    private final FactBase base =
            FactBase.of(LIGHTHOUSE.header(), LIGHTHOUSE.sources(), topic -> Chapter.of(facts(topic)));

    @ParameterizedTest
    @DisplayName("In a topic, names spelt nearly so come first, then those with the text in them")
    @CsvSource(delimiter = '|', textBlock = """
            gsa          | lights/gas
            oil-of-whale | lights/oil-of-whales
            oil          | lights/oil-of-whales lights/oil-of-seals lights/oil-of-stones
            OIL          | lights/oil-of-whales lights/oil-of-seals lights/oil-of-stones
            coal         | lights/oil-of-coal
            -oil         | lights/oil-of-whales lights/oil-of-seals lights/oil-of-stones
            of_coal      |
            OF COAL      | lights/oil-of-coal
            oi           |
            kerosene     |
            """)
    void inTopic(String name, String ids) {
        Topic lights = base.topic("lights").orElseThrow();

        assertThat(NearIds.inTopic(base, lights, name)).isEqualTo(split(ids));
    }

    @ParameterizedTest
    @DisplayName(
            "In any topic, facts of that name come first, then ids spelt nearly so, then those with the text in them")
    @CsvSource(delimiter = '|', textBlock = """
            gas                 | lights/gas keepers/gas history/gas
            Gas                 | lights/gas keepers/gas history/gas
            ligths/gas          | lights/gas
            whales              | lights/oil-of-whales keepers/oil-of-whales history/oil-of-whales
            kerosene            |
            """)
    void inAnyTopic(String word, String ids) {
        assertThat(NearIds.inAnyTopic(base, word)).isEqualTo(split(ids));
    }

    private static List<String> split(String ids) {
        return ids == null ? List.of() : List.of(ids.split(" "));
    }

    private static List<Fact> facts(Topic topic) {
        List<Fact> facts = new ArrayList<>();
        for (String name : NAMES) {
            facts.add(MadeFact.plain(topic.id() + "/" + name).make());
        }
        return facts;
    }
}
