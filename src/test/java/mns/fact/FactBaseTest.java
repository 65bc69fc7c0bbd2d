package mns.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.date.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact base gives its facts by topic and by id, and reads a chapter only when it is asked for. */
final class FactBaseTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void givesAllFactsTopicByTopicInTheOrderOfTheFile() {
        assertThat(base.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "lights/1",
                        "lights/2",
                        "lights/3",
                        "lights/4",
                        "keepers/crew-of-nine",
                        "keepers/first-woman",
                        "keepers/no-ship-lost",
                        "history/founding",
                        "history/electric-light",
                        "history/end");
    }

    @Test
    void findsAFactByItsId() {
        assertThat(base.fact("lights/2").map(Fact::title)).contains("Şirvan bank");
        assertThat(base.fact("history/end").map(Fact::name)).contains("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "lights", "lights/", "lights/9", "Lights/1", "lights/01", "nowhere/1", "/1", "wrecks/1"
            })
    void findsNothingUnlessTheIdIsExact(String id) {
        assertThat(base.fact(id)).isEmpty();
    }

    @Test
    void listsItsSourcesAndFindsOneByItsId() {
        assertThat(base.sources()).extracting(Source::id).containsExactly("light-list", "coast-gazette", "unread-log");
        assertThat(base.source("coast-gazette").map(Source::id)).contains("coast-gazette");
        assertThat(base.source("Coast-gazette")).isEmpty();
    }

    @Test
    void showsEveryFactOfSomeTopicsInTheOrderAskedFor() {
        List<Topic> topics = List.of(
                base.topic("history").orElseThrow(), base.topic("lights").orElseThrow());
        List<String> shown = new ArrayList<>();

        base.scan(topics, (chapter, index) -> shown.add(chapter.id(index)));

        assertThat(shown)
                .containsExactly(
                        "history/founding",
                        "history/electric-light",
                        "history/end",
                        "lights/1",
                        "lights/2",
                        "lights/3",
                        "lights/4");
    }

    @Test
    void knowsItsTopics() {
        assertThat(base.topics()).extracting(Topic::id).containsExactly("lights", "keepers", "history", "wrecks");
        assertThat(base.topic("keepers").map(Topic::title)).contains("Keepers");
        assertThat(base.topic("Keepers")).isEmpty();
    }

    @Test
    void hasAnEmptyChapterForATopicWithoutFacts() {
        assertThat(base.chapter(base.topic("wrecks").orElseThrow()).facts()).isEmpty();
    }

    @Test
    void readsAChapterWhenItIsFirstAskedForAndNeverAgain() {
        List<String> read = new ArrayList<>();
        FactBase lazy = FactBase.of(base.header(), base.sources(), topic -> {
            read.add(topic.id());
            return base.chapter(topic);
        });

        assertThat(lazy.fact("nowhere/1")).isEmpty();
        assertThat(read).isEmpty();

        assertThat(lazy.fact("keepers/first-woman")).isPresent();
        assertThat(lazy.fact("keepers/crew-of-nine")).isPresent();
        assertThat(read).containsExactly("keepers");

        assertThat(lazy.facts()).hasSize(10);
        assertThat(lazy.facts()).hasSize(10);
        assertThat(read).containsExactly("keepers", "lights", "history", "wrecks");
    }

    @ParameterizedTest
    @CsvSource({
        "lights/1, 1851-04-30, false",
        "lights/3, 1880-05/1903, true",
        "history/founding, 1851, true",
        "keepers/first-woman, '', false"
    })
    void aFactTellsWhenItWasAndWhetherASourceDisagrees(String id, String when, boolean disputed) {
        Fact fact = base.fact(id).orElseThrow();
        Chapter chapter = base.chapter(base.topic(fact.topic()).orElseThrow());

        assertThat(fact.when().map(EdtfDate::text).orElse("")).isEqualTo(when);
        assertThat(chapter.when(chapter.indexOf(id))).isEqualTo(fact.when());
        assertThat(fact.disputed()).isEqualTo(disputed);
    }

    @ParameterizedTest
    @CsvSource({"'', false", "SUPPORTS, false", "DISPUTES SUPPORTS, true", "SUPPORTS DISPUTES SUPPORTS, true"})
    void aFactIsDisputedWhicheverOfItsSourcesDisagrees(String stances, boolean disputed) {
        List<Evidence> evidence = new ArrayList<>();
        for (String stance : stances.isEmpty() ? new String[0] : stances.split(" ")) {
            evidence.add(new Evidence(
                    "list", "page 1", Stance.valueOf(stance), Optional.empty(), Optional.empty(), Optional.empty()));
        }

        assertThat(MadeFact.plain("lamps/1").evidence(evidence).make().disputed())
                .isEqualTo(disputed);
    }

    @ParameterizedTest
    @CsvSource({
        "lights/2, lights/2",
        "lights/2, sirvan bank",
        "lights/2, tehlukesizlik light",
        "lights/2, an iron tower on screw piles",
        "lights/2, tower",
        "lights/3, the lightship stayed until 1905",
        "keepers/no-ship-lost, olafur los",
        "keepers/first-woman, no year is given"
    })
    void aFactIsFoundByAllTextItHas(String id, String folded) {
        Fact fact = base.fact(id).orElseThrow();
        Chapter chapter = base.chapter(base.topic(fact.topic()).orElseThrow());

        assertThat(chapter.searchText(chapter.indexOf(id))).contains(folded);
    }
}
