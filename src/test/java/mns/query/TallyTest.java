package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
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
        Answer.SourceList list = Tally.sources(base, base.sources(), false);

        assertThat(list.sources()).extracting(Answer.SourceCount::facts).containsExactly(6, 6, 0);
        assertThat(list.detailed()).isFalse();
    }

    @Test
    void countsTheSourcesAskedForOnly() {
        Answer.SourceList list = Tally.sources(base, List.of(base.sources().get(1)), true);

        assertThat(list.sources())
                .containsExactly(new Answer.SourceCount(base.sources().get(1), 6));
        assertThat(list.detailed()).isTrue();
    }
}
