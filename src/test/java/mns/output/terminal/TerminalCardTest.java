package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.output.Output;
import mns.query.Answer;
import mns.query.Query;
import mns.query.count.Tally;
import org.junit.jupiter.api.Test;

/** What people see of a fact or source of which they asked for all. */
final class TerminalCardTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void laysACardOutWithLabelsBesideTheText() {
        assertThat(Output.of(plain(60), cards("lights/3", "keepers/no-ship-lost")))
                .isEqualTo("""
                id           lights/3
                title        Lightship 灯台船
                statement    The lightship 灯台船 rode at anchor off the
                             shoal, and its crew of nine was relieved once a
                             month by a tender from the harbour.
                valid        1880-05/1903
                confidence   high
                source       light-list: page 4
                in           “List of Lights”, Harbour Office, 1912
                disputed by  coast-gazette: paragraph 2
                in           “The keepers leave”, Coast Gazette, 1999-07-01
                             https://gazette.example/1999/keepers
                which says   The lightship stayed until 1905.
                source note  From memory.
                related      keepers/crew-of-nine  Crew of nine
                tags         ship, oil

                id           keepers/no-ship-lost
                title        No ship lost
                statement    In his time no ship was lost within sight of
                             the lights.
                date         1999-06-30
                said by      Ólafur Łoś, last keeper
                confidence   low
                source       coast-gazette: paragraph 7
                in           “The keepers leave”, Coast Gazette, 1999-07-01
                             https://gazette.example/1999/keepers
                tags         claims, people
                """);
    }

    @Test
    void laysACardOutWithLabelsAboveTheTextWhereThereIsNoRoom() {
        assertThat(Output.of(plain(20), cards("lights/3"))).isEqualTo("""
                id
                  lights/3
                title
                  Lightship 灯台船
                statement
                  The lightship
                  灯台船 rode at
                  anchor off the
                  shoal, and its
                  crew of nine was
                  relieved once a
                  month by a tender
                  from the harbour.
                valid
                  1880-05/1903
                confidence
                  high
                source
                  light-list: page 4
                in
                  “List of Lights”,
                  Harbour Office,
                  1912
                disputed by
                  coast-gazette:
                  paragraph 2
                in
                  “The keepers
                  leave”, Coast
                  Gazette,
                  1999-07-01
                https://gazette.exam
                ple/1999/keepers
                which says
                  The lightship
                  stayed until 1905.
                source note
                  From memory.
                related
                  keepers/crew-of-
                    nine  Crew of
                    nine
                tags
                  ship, oil
                """);
    }

    @Test
    void coloursACardByRole() {
        assertThat(Output.shown(colored(60), cards("history/founding"))).isEqualTo("""
                ␛[1mid␛[0m           ␛[1;36mhistory/founding␛[0m
                ␛[1mtitle␛[0m        ␛[1mFounding␛[0m
                ␛[1mstatement␛[0m    The harbour office founded the service with a
                             single light.
                ␛[1mdate␛[0m         ␛[32m1851␛[0m
                ␛[1mconfidence␛[0m   high
                ␛[1msource␛[0m       ␛[36mlight-list: preface␛[0m
                ␛[1min␛[0m           “List of Lights”, Harbour Office, 1912
                ␛[1mdisputed by␛[0m  ␛[35mcoast-gazette: paragraph 1␛[0m
                ␛[1min␛[0m           “The keepers leave”, Coast Gazette, 1999-07-01
                             https://gazette.example/1999/keepers
                ␛[1mwhich says␛[0m   The service was founded in 1850.
                ␛[1mnote␛[0m         The office kept its own books until 1860.
                ␛[1mrelated␛[0m      ␛[1;36mlights/1␛[0m  Südkap
                ␛[1mtags␛[0m         founding
                """);
    }

    @Test
    void tellsAllOfASourceThatIsAskedFor() {
        assertThat(Output.of(
                        plain(60), Tally.sources(base, Query.ALL, base.sources().subList(1, 3))))
                .isEqualTo("""
                id           coast-gazette
                title        The keepers leave
                type         article-newspaper
                publisher    Coast Gazette
                url          https://gazette.example/1999/keepers
                issued       1999-07-01
                accessed     2024-05-05
                language     en
                note         Its author was a keeper's daughter.
                facts        6

                id           unread-log
                title        Log of the North Light
                type         report
                facts        0
                """);
    }

    @Test
    void coloursTheCardOfASourceByRole() {
        assertThat(Output.shown(
                        colored(60),
                        Tally.sources(base, Query.ALL, base.sources().subList(0, 1))))
                .isEqualTo("""
                ␛[1mid␛[0m           ␛[1;36mlight-list␛[0m
                ␛[1mtitle␛[0m        ␛[1mList of Lights␛[0m
                ␛[1mtype␛[0m         book
                ␛[1mpublisher␛[0m    Harbour Office
                ␛[1missued␛[0m       ␛[32m1912␛[0m
                ␛[1maccessed␛[0m     ␛[32m2024-05␛[0m
                ␛[1mlanguage␛[0m     en
                ␛[1mlicence␛[0m      CC0-1.0
                ␛[1mfacts␛[0m        6
                """);
        assertThat(Output.shown(colored(60), cards("lights/3")))
                .contains("␛[1mvalid␛[0m        ␛[32m1880-05/1903␛[0m\n");
    }

    private Answer.Listing cards(String... ids) {
        return new Answer.FactCards(
                List.of(ids).stream().map(id -> base.fact(id).orElseThrow()).toList(), base);
    }

    private static TerminalRenderer plain(int width) {
        return new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN);
    }

    private static TerminalRenderer colored(int width) {
        return new TerminalRenderer(width, Palette.COLOR, Addresses.WRITTEN);
    }
}
