package mns.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All filters of a line must hold, each as often as it is given. */
class FilterOptionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            timeline --from 1851 --to 1851               | lights/1 history/founding
            timeline --from 1851-04 --to 1851-04-30      | history/founding lights/1
            timeline --from 1851-05 --to 1851            | history/founding
            timeline --from 1858 --to 1858-06            | lights/2
            timeline --from 1904? --to 1931?             | keepers/crew-of-nine history/electric-light
            timeline --from 1904/1905 --to 1900/1931     | keepers/crew-of-nine history/electric-light
            timeline --from ../1850 --to 1851            | history/founding lights/1
            timeline --year 1999~                        | keepers/crew-of-nine keepers/no-ship-lost history/end
            timeline --year 189X --to 1895               | lights/3 keepers/crew-of-nine lights/4
            timeline --year 1903 --from 1904             | keepers/crew-of-nine
            keepers --year 1903 --on 1895                | keepers/crew-of-nine
            keepers --from 1999 --on 1999-07-01          | keepers/crew-of-nine
            """)
    @DisplayName("a time may be any date, and several of them must all hold")
    void times(String line, String ids) {
        assertThat(ids(line)).containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            timeline --source light-list --source coast-gazette       | lights/3 history/founding
            timeline --source coast-gazette --source light-list       | lights/3 history/founding
            timeline --source light-list,unread-log --topic history   | history/founding
            timeline --confidence high --confidence high,low --tag end | history/end
            timeline --confidence high --confidence low               |
            timeline --confidence low --confidence high               |
            timeline --tag ship --tag oil                             | lights/3
            timeline --tag oil --tag ship                             | lights/3
            timeline --said-by los --said-by keeper                   | keepers/no-ship-lost
            search light --topic lights,keepers --topic keepers,history --tag ship | keepers/crew-of-nine
            lights --disputed --tag gas                               |
            lights --match light --match gas                          | lights/4
            """)
    @DisplayName("a filter that is given twice must hold twice")
    void twice(String line, String ids) {
        assertThat(ids(line)).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"mahmudov, hasanov", "hasanov, mahmudov"})
    @DisplayName("nobody is two speakers at once")
    void twoSpeakers(String one, String other) {
        MnsRunner mns = new MnsRunner();

        assertThat(mns.run("search", "the", "--said-by", one, "--json").exit()).isZero();
        assertThat(mns.run("search", "the", "--said-by", one, "--said-by", other, "--json"))
                .isEqualTo(new Run(1, "[]\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --tag        | there is no name of a tag in ","; mns stats lists the names
            --topic      | there is no name of a topic in ","; mns stats lists the names
            --source     | there is no name of a source in ","; mns stats lists the names
            --said-by    | there is no name of a speaker in ","; mns stats lists the names
            --confidence | there is no name of a level of confidence in ","; mns stats lists the names
            """)
    @DisplayName("a list without a name is refused")
    void noName(String option, String message) {
        assertThat(new MnsRunner().run("timeline", option, ",")).isEqualTo(new Run(2, "", "mns: " + message + "\n"));
    }

    private static String[] ids(String line) {
        String text = new MnsRunner()
                .with("MNS_FACTS", MnsRunner.LIGHTHOUSE)
                .runLine(line + " --fields id")
                .out();
        return text.isEmpty() ? new String[0] : text.strip().split("\n");
    }
}
