package mns.query.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.date.EdtfDate;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number is that of the facts which a filter by the name would leave. */
final class StatisticsCounterTest {
    private final FactBase base = SampleBase.lighthouse();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all        | facts:10
            topic      | lights:4 keepers:3 history:3
            source     | coast-gazette:6 light-list:6
            confidence | high:5 medium:3 low:2
            dispute    | undisputed:8 disputed:2
            kind       | fact:9 claim:1
            date       | dated:9 undated:1
            """)
    void countsFactsByWhatTheyHaveInCommon(String group, String shares) {
        assertThat(shares(StatisticsCounter.of(base, Query.ALL), group)).isEqualTo(shares);
    }

    @Test
    void theMostFrequentSourceComesFirst() {
        assertThat(shares(StatisticsCounter.of(base, Query.ALL.in("lights")), "source"))
                .isEqualTo("light-list:4 coast-gazette:1");
    }

    @Test
    void theDecadesEndWithTheLastThatAFactNames() {
        assertThat(shares(StatisticsCounter.of(base, Query.ALL.in("lights")), "decade"))
                .isEqualTo("185X:2 188X:1 189X:2 190X:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1880-05/..          | 188X:1
            ../1931             | 193X:1
            0005 0095 0995 1005 | 000X:1 009X:1 099X:1 100X:1
            1889-12-31/1890     | 188X:1 189X:1
            1899 1910           | 189X:1 191X:1
            """)
    void aDecadeIsWrittenWithThreeDigitsAndLeftOutWhereItHasNoFact(String dates, String decades) {
        List<Fact> facts = new ArrayList<>();
        for (String date : dates.split(" ")) {
            facts.add(MadeFact.plain("lights/fact-" + facts.size()).date(date).make());
        }
        FactBase dated = FactBase.of(
                base.header(), base.sources(), topic -> Chapter.of(topic.id().equals("lights") ? facts : List.of()));

        assertThat(shares(StatisticsCounter.of(dated, Query.ALL), "decade")).isEqualTo(decades);
    }

    @Test
    void onlySourcesAreRanked() {
        assertThat(StatisticsCounter.of(base, Query.ALL).groups())
                .filteredOn(Statistics.Group::ranked)
                .extracting(Statistics.Group::name)
                .containsExactly("source");
    }

    @Test
    void hasAsManyNumbersAsItsGroups() {
        Statistics statistics = StatisticsCounter.of(base, Query.ALL);

        assertThat(statistics.size())
                .isEqualTo(statistics.groups().stream()
                        .mapToInt(group -> group.shares().size())
                        .sum());
    }

    /** The crew of nine has kept the lightship since 1880, and no date says until when. */
    @Test
    void aFactCountsInEachDecadeOfWhichItMayBe() {
        assertThat(shares(StatisticsCounter.of(base, Query.ALL), "decade"))
                .isEqualTo(
                        "185X:3 188X:2 189X:3 190X:2 191X:1 192X:1 193X:2 194X:1 195X:1 196X:1 197X:1 198X:1 199X:3");
        assertThat(shares(StatisticsCounter.of(base, Query.ALL.in("keepers")), "decade"))
                .as("to the last decade that another fact names")
                .startsWith("188X:1 189X:1")
                .endsWith("199X:2");
    }

    @ParameterizedTest
    @CsvSource({"lights", "keepers", "history"})
    void countsTheFactsThatAQueryFindsWhateverPartItAsksFor(String topic) {
        Query query = Query.ALL.in(topic);
        int found = new FactFinder(base).find(query).size();

        assertThat(StatisticsCounter.of(base, query).facts()).isEqualTo(found);
        assertThat(StatisticsCounter.of(base, query.part(1, 1))).isEqualTo(StatisticsCounter.of(base, query));
        assertThat(shares(StatisticsCounter.of(base, query), "topic")).isEqualTo(topic + ":" + found);
    }

    @Test
    void ofNothingThereIsNoNumber() {
        Statistics none = StatisticsCounter.of(base, Query.ALL.in("wrecks"));

        assertThat(none.facts()).isZero();
        assertThat(none.groups()).isEmpty();
        assertThat(none.size()).isZero();
    }

    @Test
    void everyNumberIsThatOfAFilter() {
        FactBase larger = SampleBase.canalGuard();
        FactFinder finder = new FactFinder(larger);
        int checked = 0;
        for (Statistics.Group group : StatisticsCounter.of(larger, Query.ALL).groups()) {
            for (Statistics.Share share : group.shares()) {
                Optional<Condition> filter = filter(group.name(), share.name());
                if (filter.isPresent()) {
                    assertThat(finder.find(Query.ALL.with(filter.get())).size())
                            .as(share.name())
                            .isEqualTo(share.facts());
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(28);
    }

    private static Optional<Condition> filter(String group, String name) {
        return switch (group) {
            case "decade" -> Optional.of(new Condition.During(EdtfDate.parse(name)));
            case "source" -> Optional.of(new Condition.CitesSource(Set.of(name)));
            case "confidence" ->
                Optional.of(new Condition.HasConfidence(
                        Set.of(Confidence.valueOf(name.toUpperCase(java.util.Locale.ROOT)))));
            default -> Optional.empty();
        };
    }

    private static String shares(Statistics statistics, String name) {
        return statistics.groups().stream()
                .filter(group -> group.name().equals(name))
                .flatMap(group -> group.shares().stream())
                .map(share -> share.name() + ":" + share.facts())
                .collect(Collectors.joining(" "));
    }
}
