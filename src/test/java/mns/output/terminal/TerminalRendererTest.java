package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.output.Output;
import mns.query.Answer;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.Test;

/** What people see at a terminal, as whole pictures. */
final class TerminalRendererTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void wrapsFactsToANarrowTerminal() {
        assertThat(Output.of(plain(20), find(Query.ALL.in("lights").part(1, 2))))
                .isEqualTo("""
                lights/2  1858~
                    İsmayıl bəy
                    built the
                    TƏHLÜKƏSİZLİK
                    light on the
                    Şirvan bank, an
                    iron tower on
                    screw-piles.
                    [light-list,
                    page 3, line 2]
                lights/3
                    1880-05/1903
                    [disputed]
                    The lightship
                    灯台船 rode at
                    anchor off the
                    shoal, and its
                    crew of nine was
                    relieved once a
                    month by a
                    tender from the
                    harbour.
                    [light-list,
                    page 4; disputed
                    by
                    coast-gazette,
                    paragraph 2]
                """);
    }

    @Test
    void writesALineForEachFindingOrSaysThatThereIsNone() {
        Answer.Finding finding = new Answer.Finding(List.of("found", "lights/1", "word\t2"), Map.of());

        assertThat(Output.of(plain(60), new Answer.Report(List.of(finding, finding), "Nothing.")))
                .isEqualTo("found  lights/1  word^I2\nfound  lights/1  word^I2\n");
        assertThat(Output.of(plain(60), new Answer.Report(List.of(), "Nothing.")))
                .isEqualTo("Nothing.\n");
    }

    @Test
    void wrapsFactsToTheWidthOfTheTerminal() {
        Answer.Listing facts = find(Query.ALL.in("lights").part(1, 2));

        assertThat(Output.of(plain(60), facts)).isEqualTo("""
                lights/2  1858~
                    İsmayıl bəy built the TƏHLÜKƏSİZLİK light on the Şirvan
                    bank, an iron tower on screw-piles.
                    [light-list, page 3, line 2]
                lights/3  1880-05/1903  [disputed]
                    The lightship 灯台船 rode at anchor off the shoal, and
                    its crew of nine was relieved once a month by a tender
                    from the harbour.
                    [light-list, page 4; disputed by coast-gazette,
                    paragraph 2]
                """);
        assertThat(Output.of(plain(80), facts)).isEqualTo("""
                lights/2  1858~
                    İsmayıl bəy built the TƏHLÜKƏSİZLİK light on the Şirvan bank, an iron tower
                    on screw-piles.
                    [light-list, page 3, line 2]
                lights/3  1880-05/1903  [disputed]
                    The lightship 灯台船 rode at anchor off the shoal, and its crew of nine was
                    relieved once a month by a tender from the harbour.
                    [light-list, page 4; disputed by coast-gazette, paragraph 2]
                """);
    }

    @Test
    void highlightsInTheOriginalTextWhatWasFoundInTheFolded() {
        Query query = Query.ALL.with(Condition.ContainsText.of("tehlukesizlik"));

        assertThat(Output.shown(colored(60), find(query))).isEqualTo("""
                ␛[1;36mlights/2␛[0m  ␛[32m1858~␛[0m
                    İsmayıl bəy built the ␛[7mTƏHLÜKƏSİZLİK␛[0m light on the Şirvan
                    bank, an iron tower on screw-piles.
                    [␛[36mlight-list␛[0m, page 3, line 2]
                """);
    }

    @Test
    void highlightsAcrossTheEndOfALine() {
        Query query = Query.ALL.with(Condition.ContainsText.of("sirvan bank"));

        assertThat(Output.shown(colored(60), find(query)))
                .contains("on the ␛[7mŞirvan␛[0m\n    ␛[7mbank␛[0m, an iron tower");
    }

    @Test
    void highlightsTheBeginningsOfWordsSearchedForAlsoWhereTheStatementHasThemNot() {
        Query query = Query.ALL.in("lights").searching(QueryReader.read(List.of("light", "oil")));

        assertThat(Output.shown(colored(60), find(query))).isEqualTo("""
                ␛[1;36mlights/1␛[0m  ␛[32m1851-04-30␛[0m
                    The ␛[7mlight␛[0m at Südkap shone white and was seen for 18
                    nautical miles.
                    tags: ␛[7moil␛[0m
                    [␛[36mlight-list␛[0m, page 3, line 1]
                ␛[1;36mlights/3␛[0m  ␛[32m1880-05/1903␛[0m  ␛[35m[disputed]␛[0m
                    The ␛[7mlight␛[0mship 灯台船 rode at anchor off the shoal, and
                    its crew of nine was relieved once a month by a tender
                    from the harbour.
                    tags: ␛[7moil␛[0m
                    [␛[36mlight-list␛[0m, page 4; ␛[35mdisputed by ␛[0m␛[35mcoast-gazette␛[0m,
                    paragraph 2]
                """);
    }

    @Test
    void putsTitlesOfSourcesBelowTheirIds() {
        Answer.Listing sources = Tally.sources(base, Query.ALL, SourceOrder.BASE);

        assertThat(Output.of(plain(60), sources)).isEqualTo("""
                   6  light-list
                      List of Lights
                   6  coast-gazette
                      The keepers leave
                   0  unread-log
                      Log of the North Light
                """);
        assertThat(Output.of(plain(20), sources)).isEqualTo("""
                   6  light-list
                      List of Lights
                   6  coast-gazette
                      The keepers
                      leave
                   0  unread-log
                      Log of the
                      North Light
                """);
    }

    @Test
    void countsTags() {
        assertThat(Output.of(plain(60), Tally.tags(base, Query.ALL.part(0, 3)))).isEqualTo("""
                   3  tower
                   2  oil
                   2  people
                """);
    }

    @Test
    void writesNothingWhereNothingWasFound() {
        assertThat(Output.of(colored(60), find(Query.ALL.in("wrecks")))).isEmpty();
    }

    private Answer.Listing find(Query query) {
        return new FactFinder(base).find(query);
    }

    private static TerminalRenderer plain(int width) {
        return new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN);
    }

    private static TerminalRenderer colored(int width) {
        return new TerminalRenderer(width, Palette.COLOR, Addresses.WRITTEN);
    }
}
