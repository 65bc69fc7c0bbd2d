package mns.query.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Stance;
import mns.query.Answer;
import mns.query.Query;
import org.junit.jupiter.api.Test;

/** Tags and sources are counted over the facts that were asked for. */
final class TallyTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void givesTheMostFrequentTagFirstAndEqualsByAlphabet() {
        assertThat(Tally.tags(base, Query.ALL).tags())
                .containsExactly(
                        new Answer.TagCount("tower", 3),
                        new Answer.TagCount("oil", 2),
                        new Answer.TagCount("people", 2),
                        new Answer.TagCount("ship", 2),
                        new Answer.TagCount("claims", 1),
                        new Answer.TagCount("electricity", 1),
                        new Answer.TagCount("end", 1),
                        new Answer.TagCount("founding", 1),
                        new Answer.TagCount("gas", 1),
                        new Answer.TagCount("iron", 1));
    }

    @Test
    void countsTagsOfTheFactsThatAQueryFinds() {
        assertThat(Tally.tags(base, Query.ALL.in("keepers")).tags())
                .containsExactly(
                        new Answer.TagCount("people", 2),
                        new Answer.TagCount("claims", 1),
                        new Answer.TagCount("ship", 1));
        assertThat(Tally.tags(base, Query.ALL.in("wrecks")).tags()).isEmpty();
    }

    @Test
    void takesThePartAskedForFromTheTagsNotFromTheFacts() {
        assertThat(Tally.tags(base, Query.ALL.part(1, 2)).tags())
                .containsExactly(new Answer.TagCount("oil", 2), new Answer.TagCount("people", 2));
        assertThat(Tally.tags(base, Query.ALL.part(100, 1)).tags()).isEmpty();
    }

    @Test
    void countsAFactOnceForASourceWhateverItSays() {
        Answer.SourceList list = Tally.sources(base, Query.ALL, SourceOrder.BASE);

        assertThat(list.sources()).extracting(Answer.SourceCount::facts).containsExactly(6, 6, 0);
        assertThat(list.detailed()).isFalse();
    }

    @Test
    void countsTheSourcesAskedForOnly() {
        Answer.SourceList list =
                Tally.sources(base, Query.ALL, List.of(base.sources().get(1)));

        assertThat(list.sources())
                .containsExactly(new Answer.SourceCount(base.sources().get(1), 6));
        assertThat(list.detailed()).isTrue();
    }

    @Test
    void aFactThatCitesASourceTwiceCountsOnce() {
        Fact twice = MadeFact.like(base.fact("lights/3").orElseThrow())
                .evidence(List.of(cited("light-list"), cited("light-list"), cited("coast-gazette")))
                .make();
        FactBase citing = FactBase.of(
                base.header(),
                base.sources(),
                topic -> Chapter.of(topic.id().equals("lights") ? List.of(twice) : List.of()));

        assertThat(Tally.sources(citing, Query.ALL, SourceOrder.BASE).sources())
                .extracting(Answer.SourceCount::facts)
                .containsExactly(1, 1, 0);
        assertThat(StatisticsCounter.of(citing, Query.ALL).groups())
                .filteredOn(group -> group.name().equals("source"))
                .flatExtracting(Statistics.Group::shares)
                .containsExactly(new Statistics.Share("coast-gazette", 1), new Statistics.Share("light-list", 1));
    }

    private static Evidence cited(String source) {
        return new Evidence(source, "page 1", Stance.SUPPORTS, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
