package mns.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operands stand where a command takes them, and what is named twice is told once. */
class OperandsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            timeline -1          | timeline has no option "-1"; mns timeline --help lists them
            tags -5              | tags has no option "-5"; mns tags --help lists them
            stats -9             | stats has no option "-9"; mns stats --help lists them
            timeline -55         | timeline takes options only, not "-55"; mns timeline --help lists them
            tags 5               | tags takes options only, not "5"; did you mean --match 5? mns tags --help lists them
            stats oil gas        | stats takes options only, not "oil"; did you mean --tag oil? or try: mns search oil
            timeline --chart -r  | --chart and --reverse cannot be combined; leave one of them out
            timeline --chart --sort date | --chart and --sort cannot be combined; leave one of them out
            search               | search needs words, for example: mns search tower
            lights/1             | "lights/1" is neither a topic of the fact base src/test/resources/lighthouse.json (MNS_FACTS) nor a command;\
             did you mean show lights/1? mns help lists both, or try: mns search lights/1
            lihgts               | "lihgts" is neither a topic of the fact base src/test/resources/lighthouse.json (MNS_FACTS) nor a command;\
             did you mean lights? mns help lists both
            """)
    void aMistakeIsReported(String line, String message) {
        assertThat(mns().runLine(line)).isEqualTo(new Run(2, "", "mns: " + message + "\n"));
    }

    @Test
    void aSourceIsShownOnceHoweverOftenItIsNamed() {
        assertThat(mns().runLine("sources light-list LIGHT-LIST --fields id"))
                .isEqualTo(new Run(0, "light-list\n", ""));
        assertThat(mns().runLine("sources unread-log light-list --fields id,facts")
                        .out())
                .isEqualTo("unread-log\t0\nlight-list\t6\n");
    }

    @Test
    void ofManySourcesThatAreNotThereTheFirstHundredGetSuggestions() {
        List<String> line = new ArrayList<>(List.of("sources"));
        IntStream.range(0, 101).forEach(i -> line.add("light-lis"));
        line.set(100, "coast-gazett");
        line.set(101, "unread-lo");

        Run run = mns().run(line.toArray(new String[0]));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("did you mean light-list?")
                .contains("did you mean coast-gazette?")
                .contains("there is no source \"unread-lo\"")
                .doesNotContain("did you mean unread-log");
    }

    @Test
    void standardInputIsReadOnceAndTakesThePlaceOfItsDash() {
        String listing = "lights/2\t1858~\thistory/end\r\n\n  lights/1   history/founding \n";
        Run run = mns().reading(listing.getBytes(StandardCharsets.UTF_8))
                .runLine("show history/end - lights/3 - --fields id");

        assertThat(run).isEqualTo(new Run(0, "history/end\nlights/2\nlights/1\nhistory/founding\nlights/3\n", ""));
    }

    private static MnsRunner mns() {
        return new MnsRunner().with("MNS_FACTS", MnsRunner.LIGHTHOUSE);
    }
}
