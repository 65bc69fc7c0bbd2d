package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two options that say how an answer is written, it is clear which one counts. */
final class OutputOptionsTest {
    private static final String LIGHTS = " --facts " + MnsRunner.LIGHTHOUSE;

    @Test
    void quietPrintsNotEvenACount() {
        assertThat(run("lights --count --quiet")).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lights --json", "lights --fields id,date", "lights -o csv", "lights -0", "lights -c"})
    void aWidthChangesNothingButTextForPeople(String line) {
        assertThat(run(line + " --width 40")).isEqualTo(run(line));
    }

    @Test
    void theFieldsAskedForAreThoseOfEveryFormat() {
        assertThat(run("lights 1 -o tsv --fields title,id").out()).isEqualTo("title\tid\nSüdkap\tlights/1\n");
        assertThat(run("lights 1 -o csv --fields title,id").out()).isEqualTo("title,id\nSüdkap,lights/1\n");
        assertThat(run("lights 1 --fields title,id").out()).isEqualTo("Südkap\tlights/1\n");
    }

    @ParameterizedTest
    @CsvSource({"19, 20", "20, 20", "21, 21", "1, 20"})
    void theLeastWidthIsTwenty(int asked, int width) {
        assertThat(run("show lights/3 --width " + asked)).isEqualTo(run("show lights/3 --width " + width));
        assertThat(run("show lights/3 --width 21")).isNotEqualTo(run("show lights/3 --width 20"));
    }

    @Test
    void aChartInAPipeDoesNotDependOnATerminalThatIsNear() {
        String line = "timeline --chart" + LIGHTS;

        assertThat(new MnsRunner().onTerminal("ie", 40).runLine(line)).isEqualTo(run("timeline --chart"));
        assertThat(new MnsRunner().with("COLUMNS", "40").runLine(line)).isEqualTo(run("timeline --chart --width 40"));
        assertThat(new MnsRunner().with("COLUMNS", "40").runLine(line + " --width 60"))
                .isEqualTo(run("timeline --chart --width 60"));
    }

    private static Run run(String line) {
        return new MnsRunner().runLine(line + LIGHTS);
    }
}
