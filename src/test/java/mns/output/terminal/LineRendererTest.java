package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.output.HostileFact;
import mns.output.Output;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import org.junit.jupiter.api.Test;

/** What a pipe gets: one line a fact, its parts separated by tabs, whatever the facts hold. */
final class LineRendererTest {
    private final FactBase base = SampleBase.lighthouse();
    private final LineRenderer plain = new LineRenderer(Palette.PLAIN);

    @Test
    void writesIdDateAndStatementOfEachFact() {
        assertThat(Output.of(
                        plain, new FactFinder(base).find(Query.ALL.in("lights").part(1, 2))))
                .isEqualTo("""
                        lights/2\t1858~\tİsmayıl bəy built the TƏHLÜKƏSİZLİK light on the Şirvan bank, an iron tower on \
                        screw-piles.
                        lights/3\t1880-05/1903\tThe lightship 灯台船 rode at anchor off the shoal, and its crew of nine was \
                        relieved once a month by a tender from the harbour.
                        """);
    }

    @Test
    void leavesTheDateOfAnUndatedFactEmpty() {
        assertThat(Output.of(
                        plain, new FactFinder(base).find(Query.ALL.in("keepers").part(1, 1))))
                .isEqualTo("keepers/first-woman\t\tAyşə Hacıyeva was the first woman to keep a light.\n");
    }

    @Test
    void writesACardAsLabelledLinesWithAnEmptyLineBetweenTwo() {
        Answer.Listing cards = new Answer.FactCards(
                List.of(
                        base.fact("history/end").orElseThrow(),
                        base.fact("keepers/no-ship-lost").orElseThrow()),
                base);

        assertThat(Output.of(plain, cards)).isEqualTo("""
                id\thistory/end
                title\tEnd
                statement\tThe service was dissolved, and its lights went over to the coast guard.
                date\t1999-06-30
                confidence\thigh
                source\tcoast-gazette: paragraphs 1-2
                in\t“The keepers leave”, Coast Gazette, 1999-07-01 <https://gazette.example/1999/keepers>
                tags\tend

                id\tkeepers/no-ship-lost
                title\tNo ship lost
                statement\tIn his time no ship was lost within sight of the lights.
                date\t1999-06-30
                said by\tÓlafur Łoś, last keeper
                confidence\tlow
                source\tcoast-gazette: paragraph 7
                in\t“The keepers leave”, Coast Gazette, 1999-07-01 <https://gazette.example/1999/keepers>
                tags\tclaims, people
                """);
    }

    @Test
    void writesSourcesAndTagsWithTheirCounts() {
        assertThat(Output.of(plain, Tally.sources(base, Query.ALL, SourceOrder.BASE)))
                .isEqualTo("""
                light-list\t6\tList of Lights
                coast-gazette\t6\tThe keepers leave
                unread-log\t0\tLog of the North Light
                """);
        assertThat(Output.of(plain, Tally.tags(base, Query.ALL.part(0, 2)))).isEqualTo("""
                tower\t3
                oil\t2
                """);
    }

    @Test
    void paintsTheFirstPartOnlyAndOnlyIfAsked() {
        assertThat(Output.shown(new LineRenderer(Palette.COLOR), Tally.tags(base, Query.ALL.part(0, 1))))
                .isEqualTo("␛[1;36mtower␛[0m\t3\n");
        assertThat(Output.shown(
                        new LineRenderer(Palette.COLOR),
                        new FactFinder(base).find(Query.ALL.in("keepers").part(1, 1))))
                .startsWith("␛[1;36mkeepers/first-woman␛[0m\t\tAyşə");
    }

    @Test
    void neverBreaksAFactIntoTwoLinesOrParts() {
        assertThat(Output.of(plain, HostileFact.list("a\nb\tc\r\u2028d")))
                .isEqualTo("lights/a^Jb^Ic^M<U+2028>d\t\ta^Jb^Ic^M<U+2028>d\n");
    }

    @Test
    void writesNothingWhereNothingWasFound() {
        assertThat(Output.of(plain, new FactFinder(base).find(Query.ALL.in("wrecks"))))
                .isEmpty();
    }
}
