package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.Tally;
import org.junit.jupiter.api.Test;

/** What people see changes at the very width at which it has no more room. */
final class TerminalEdgesTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void theHeadOfAFactIsOneLineAsLongAsItFits() {
        Answer lightship = new FactFinder(base).find(Query.ALL.in("lights").part(2, 1));

        assertThat(shown(34, Addresses.WRITTEN, lightship))
                .startsWith("␛[36mlights/3␛[0m  ␛[32m1880-05/1903␛[0m  ␛[35m[disputed]␛[0m\n    The");
        assertThat(shown(33, Addresses.WRITTEN, lightship))
                .startsWith("␛[36mlights/3␛[0m\n    ␛[32m1880-05/1903␛[0m\n    ␛[35m[disputed]␛[0m\n    The");
    }

    @Test
    void labelsStandAboveTheTextBelowFortyColumns() {
        Answer log = Tally.sources(base, base.sources().subList(2, 3), true);

        assertThat(plain(40, log)).startsWith("id           unread-log\ntitle        Log of the North Light\n");
        assertThat(plain(39, log)).startsWith("id\n  unread-log\ntitle\n  Log of the North Light\n");
    }

    @Test
    void relatedFactsHaveTheirTitlesBesideThemIfThatLeavesTwentyColumns() {
        Answer related = new Answer.FactCards(List.of(related("keepers/first-woman", "lights/4")), base);

        assertThat(plain(54, related)).contains("""
                related      keepers/first-woman  First woman keeper
                             lights/4             North Light
                """);
        assertThat(plain(53, related)).contains("""
                related      keepers/first-woman  First woman
                               keeper
                             lights/4  North Light
                """);
    }

    @Test
    void theAddressOfASourceStandsBesideItsLabelAsLongAsItFits() {
        Answer gazette = Tally.sources(base, base.sources().subList(1, 2), true);
        String address = "https://gazette.example/1999/keepers";

        assertThat(plain(49, gazette)).contains("\nurl          " + address + "\n");
        assertThat(plain(48, gazette)).contains("\nurl          \n            " + address + "\n");
        assertThat(plain(38, gazette)).contains("\nurl\n  " + address + "\n");
        assertThat(plain(37, gazette)).contains("\nurl\n " + address + "\n");
        String link = Addresses.start(address).replace('\u001b', '␛') + address + Addresses.END.replace('\u001b', '␛');
        assertThat(shown(49, Addresses.LINKED, gazette)).contains("␛[1murl␛[0m          " + link + "\n");
    }

    @Test
    void aCountOfManyDigitsPushesItsNameAside() {
        Answer tags = new Answer.TagList(
                List.of(new Answer.TagCount("a", 7), new Answer.TagCount("b", 1234), new Answer.TagCount("c", 12345)));

        assertThat(plain(20, tags)).isEqualTo("   7  a\n1234  b\n12345  c\n");
    }

    @Test
    void aNameWiderThanTheTerminalGoesOnBelowItsBeginning() {
        Answer tags = new Answer.TagList(List.of(new Answer.TagCount("a-tag-of-many-letters", 7)));

        assertThat(plain(20, tags)).isEqualTo("   7  a-tag-of-many-\n      letters\n");
    }

    private static Fact related(String... ids) {
        Optional<String> none = Optional.empty();
        return new Fact(
                "a/b",
                "a",
                OptionalInt.empty(),
                "Title",
                "Statement.",
                Optional.empty(),
                Optional.empty(),
                none,
                List.of("tag"),
                List.of(),
                Confidence.HIGH,
                List.of(),
                List.of(ids),
                none);
    }

    private static String plain(int width, Answer answer) {
        return Output.of(new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN), answer);
    }

    private static String shown(int width, Addresses addresses, Answer answer) {
        return Output.shown(new TerminalRenderer(width, Palette.COLOR, addresses), answer);
    }
}
