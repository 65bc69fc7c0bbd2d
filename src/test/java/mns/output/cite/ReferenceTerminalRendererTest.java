package mns.output.cite;

import static org.assertj.core.api.Assertions.assertThat;

import mns.output.Output;
import mns.output.terminal.Addresses;
import mns.output.terminal.Palette;
import org.junit.jupiter.api.Test;

/** What people see of references: below their facts, with an address that can be selected or clicked on. */
final class ReferenceTerminalRendererTest {
    @Test
    void factsThatShareTheirReferencesStandTogetherInTheOrderAskedFor() {
        assertThat(written(60, "lights/4", "lights/3", "keepers/crew-of-nine", "lights/2"))
                .isEqualTo("""
                lights/4  North Light
                    Harbour Office. “List of Lights”. 1912 (page 5; seen
                      2024-05).

                lights/3  Lightship 灯台船
                keepers/crew-of-nine  Crew of nine
                    Harbour Office. “List of Lights”. 1912 (page 4; seen
                      2024-05).

                lights/3  Lightship 灯台船
                    Coast Gazette. “The keepers leave”. 1999-07-01.
                      https://gazette.example/1999/keepers (paragraph 2;
                      seen 2024-05-05); disagrees: The lightship stayed
                      until 1905.

                lights/2  Şirvan bank
                    Harbour Office. “List of Lights”. 1912 (page 3, line
                      2; seen 2024-05).
                """);
    }

    @Test
    void idAndTitleStandInOneLineAsLongAsThereIsRoom() {
        String id = "␛[1;36mkeepers/crew-of-nine␛[0m";
        String title = "␛[1mCrew of nine␛[0m";

        assertThat(shown(34, Palette.COLOR, Addresses.WRITTEN, "keepers/crew-of-nine"))
                .startsWith(id + "  " + title + "\n    Harbour");
        assertThat(shown(33, Palette.COLOR, Addresses.WRITTEN, "keepers/crew-of-nine"))
                .startsWith(id + "\n  " + title + "\n    Harbour");
    }

    @Test
    void anAddressIsAWordOfTheReferenceAsLongAsItFitsIntoALine() {
        assertThat(written(42, "lights/3")).endsWith("""
                    Coast Gazette. “The keepers leave”.
                      1999-07-01.
                      https://gazette.example/1999/keepers
                      (paragraph 2; seen 2024-05-05);
                      disagrees: The lightship stayed
                      until 1905.
                """);
        assertThat(shown(41, Palette.COLOR, Addresses.WRITTEN, "lights/3")).endsWith("""
                    Coast Gazette. “The keepers leave”.
                      1999-07-01.
                     https://gazette.example/1999/keepers
                      (paragraph 2; seen 2024-05-05);
                      ␛[35mdisagrees: The lightship stayed␛[0m
                      ␛[35muntil 1905.␛[0m
                """);
    }

    @Test
    void nothingButTheAddressIsALink() {
        String link = Addresses.start("https://gazette.example/1999/keepers").replace('\u001b', '␛')
                + "https://gazette.example/1999/keepers"
                + Addresses.END.replace('\u001b', '␛');

        for (int width : new int[] {41, 42, 60, 200}) {
            assertThat(shown(width, Palette.PLAIN, Addresses.LINKED, "lights/3").replace(link, "LINK"))
                    .containsPattern("(^|\\s)LINK\\s+\\(paragraph 2")
                    .doesNotContain("␛");
        }
    }

    private static String written(int width, String... ids) {
        return shown(width, Palette.PLAIN, Addresses.WRITTEN, ids);
    }

    private static String shown(int width, Palette palette, Addresses addresses, String... ids) {
        return Output.shown(new ReferenceTerminalRenderer(width, palette, addresses), Cited.lighthouse(ids));
    }
}
