package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Stance;
import mns.output.Output;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.Tally;
import mns.query.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see changes at the very width at which it has no more room. */
final class TerminalEdgesTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void theHeadOfAFactIsOneLineAsLongAsItFits() {
        Answer.Listing lightship =
                new FactFinder(base).find(Query.ALL.in("lights").part(2, 1));

        assertThat(shown(34, Addresses.WRITTEN, lightship))
                .startsWith("␛[1;36mlights/3␛[0m  ␛[32m1880-05/1903␛[0m  ␛[35m[disputed]␛[0m\n    The");
        assertThat(shown(33, Addresses.WRITTEN, lightship))
                .startsWith("␛[1;36mlights/3␛[0m\n    ␛[32m1880-05/1903␛[0m\n    ␛[35m[disputed]␛[0m\n    The");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            20,     , SUPPORTS, keepers/first-woman|
            30,     , DISPUTES, keepers/first-woman|    [disputed]|
            31,     , DISPUTES, keepers/first-woman  [disputed]|
            24, 1920, SUPPORTS, keepers/first-woman|    1920|
            25, 1920, SUPPORTS, keepers/first-woman  1920|
            36, 1920, DISPUTES, keepers/first-woman|    1920|    [disputed]|
            37, 1920, DISPUTES, keepers/first-woman  1920  [disputed]|
            """)
    void theHeadHasNoRoomForWhatTheFactLacks(int width, String date, Stance stance, String head) {
        MadeFact made = MadeFact.plain("keepers/first-woman")
                .evidence(List.of(new Evidence(
                        "light-list", "page 1", stance, Optional.empty(), Optional.empty(), Optional.empty())));
        Fact fact = (date == null ? made : made.date(date)).make();
        Answer.Listing list = new Answer.FactList(List.of(new Hit(fact, 0)), 0, Query.ALL, SampleBase.lighthouse());

        assertThat(plain(width, list)).startsWith(head.replace('|', '\n') + "    Statement.\n");
    }

    @Test
    void labelsStandAboveTheTextBelowFortyColumns() {
        Answer.Listing log = Tally.sources(base, Query.ALL, base.sources().subList(2, 3));

        assertThat(plain(40, log)).startsWith("id           unread-log\ntitle        Log of the North Light\n");
        assertThat(plain(39, log)).startsWith("id\n  unread-log\ntitle\n  Log of the North Light\n");
    }

    @Test
    void relatedFactsHaveTheirTitlesBesideThemIfThatLeavesTwentyColumns() {
        Answer.Listing related = new Answer.FactCards(List.of(related("keepers/first-woman", "lights/4")), base);

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
    void theAddressOfASourceIsBesideItsLabelWhereItFits() {
        Answer.Listing gazette = Tally.sources(base, Query.ALL, base.sources().subList(1, 2));
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
        Answer.Listing tags = new Answer.TagList(
                List.of(new Answer.TagCount("a", 7), new Answer.TagCount("b", 1234), new Answer.TagCount("c", 12345)),
                0);

        assertThat(plain(20, tags)).isEqualTo("   7  a\n1234  b\n12345  c\n");
    }

    @Test
    void aNameWiderThanTheTerminalGoesOnBelowItsBeginning() {
        Answer.Listing tags = new Answer.TagList(List.of(new Answer.TagCount("a-tag-of-many-letters", 7)), 0);

        assertThat(plain(20, tags)).isEqualTo("   7  a-tag-of-many-\n      letters\n");
    }

    private static Fact related(String... ids) {
        return MadeFact.plain("a/b").related(List.of(ids)).make();
    }

    private static String plain(int width, Answer.Listing answer) {
        return Output.of(new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN), answer);
    }

    private static String shown(int width, Addresses addresses, Answer.Listing answer) {
        return Output.shown(new TerminalRenderer(width, Palette.COLOR, addresses), answer);
    }
}
