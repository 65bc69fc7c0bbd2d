package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mns.cli.command.TopicCommand;
import mns.cli.syntax.OpenRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range may begin with a hyphen though options do, on the command line as in the shell. */
class OpenRangesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lights -3                      | lights/1 lights/2 lights/3
            lights -03                     | lights/1 lights/2 lights/3
            lights -1 4-                   | lights/1 lights/4
            lights -1,3-                   | lights/1 lights/3 lights/4
            lights -1,4                    | lights/1 lights/4
            lights −2                      | lights/1 lights/2
            lights -- -2                   | lights/1 lights/2
            lights ..2                     | lights/1 lights/2
            lights :2                      | lights/1 lights/2
            lights -r -2                   | lights/2 lights/1
            lights -n 1 -3                 | lights/1
            lights -n1 -3                  | lights/1
            lights --limit=1 -3            | lights/1
            lights -3 -n 2 --skip 1        | lights/2 lights/3
            --limit 1 lights -3            | lights/1
            lights -100                    | lights/1 lights/2 lights/3 lights/4
            """)
    void numbersUpToOne(String line, String ids) {
        String expected = String.join("\n", ids.split(" ")) + "\n";
        Run found = new Run(0, expected, "");

        assertThat(mns().runLine(line.replaceFirst("lights", "lights --fields id")))
                .isEqualTo(found);
        assertThat(mns().reading(line.getBytes(StandardCharsets.UTF_8)).runLine("shell --fields id"))
                .isEqualTo(found);
    }

    @Test
    void theOptionForNullBytesStaysOne() {
        assertThat(mns().runLine("lights -0 -2")).isEqualTo(new Run(0, "lights/1\0lights/2\0", ""));
        assertThat(mns().runLine("lights -q0")).isEqualTo(mns().runLine("lights -q --null"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lights --limit -3  | 2 | mns: --limit takes a whole number of 0 or more, not "-3"; for example: --limit 10
            lights -3x         | 2 | mns: lights has no option "-3x"; mns lights --help lists them
            history -3         | 1 | mns: there is no fact "history/-3"; no fact of history has a number; mns history lists them
            lights 5-9         | 1 | mns: there is no fact "lights/5-9"; the facts of lights are numbered 1 to 4; mns lights lists them
            lights 32          | 1 | mns: there is no fact "lights/32"; did you mean lights/2 or lights/3? the facts of lights are numbered 1 to 4
            lights 3-2         | 1 | mns: there is no fact "lights/3-2"; did you mean lights/2-3? \
            the facts of lights are numbered 1 to 4
            show lights/32     | 1 | mns: there is no fact "lights/32"; did you mean lights/2 or lights/3? the facts of lights are numbered 1 to 4
            cite lights/9..    | 1 | mns: there is no fact "lights/9-"; the facts of lights are numbered 1 to 4; mns lights lists them
            """)
    void missingFactsAreReported(String line, int exit, String message) {
        assertThat(mns().runLine(line)).isEqualTo(new Run(exit, "", message + "\n"));
    }

    @Test
    void scriptsGetTheBoundsInTheMessage() {
        assertThat(mns().runLine("lights 32 --json"))
                .isEqualTo(
                        new Run(
                                1,
                                "[]\n",
                                "{\"error\":{\"code\":\"not_found\",\"message\":\"there is no fact \\\"lights/32\\\";"
                                        + " the facts of lights are numbered 1 to 4\",\"query\":\"lights/32\",\"suggestions\":[\"lights/2\",\"lights/3\"]}}\n"));
    }

    @Test
    void wordsThatHaveNoSuchRangeStayAsTheyAre() {
        List<String> words = List.of("-n", "3", "--match", "-3");

        assertThat(OpenRanges.asOperands(
                        words, new TopicCommand("lights", List.of()).usage().groups()))
                .isEqualTo(words);
    }

    private static MnsRunner mns() {
        return new MnsRunner().with("MNS_FACTS", MnsRunner.LIGHTHOUSE);
    }
}
