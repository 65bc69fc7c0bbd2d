package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mns.cli.terminal.PagerProcess;
import mns.text.DisplayWidth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a terminal what is longer than the screen goes through the pager, and nothing else does. */
class PagerTest {
    private final List<String> started = new ArrayList<>();
    private final ByteArrayOutputStream paged = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions              | 24 | true
            functions              | 0  | true
            functions 5            | 24 | false
            functions 5            | 5  | false
            functions 5            | 4  | true
            functions 5 --no-pager | 3  | false
            --no-pager functions   | 24 | false
            functions --count      | 2  | false
            functions --json       | 24 | true
            functions -o jsonl -n 1 | 5 | true
            show functions/5       | 24 | true
            cite functions/5       | 3  | true
            sources                | 24 | true
            tags                   | 24 | true
            check                  | 24 | false
            check                  | 1  | true
            check --no-pager       | 1  | false
            schema                 | 24 | true
            schema --no-pager      | 24 | false
            help                   | 24 | true
            help --no-pager        | 24 | false
            --help                 | 24 | true
            --no-pager --help      | 24 | false
            -h --no-pager          | 24 | false
            functions --help       | 24 | true
            tags -h --no-pager     | 24 | false
            --version              | 1  | false
            """)
    void itShowsWhatIsLongerThanTheScreen(String line, int rows, boolean pages) {
        Run direct = mns().paging(rows, this::start).onTerminal("oe", 80).runLine(line + " --no-pager");
        Run run = onTerminal(rows).runLine(line);
        assertThat(started).hasSize(pages ? 1 : 0);
        assertThat(pages ? text() : run.out()).isEqualTo(direct.out());
        assertThat(run.exit()).isZero();
        assertThat(pages ? run.out() : text()).isEmpty();
    }

    @Test
    void wideCharactersFillTheLineTwiceAsFast() {
        String line = "lights 3 --fields title -o jsonl --facts " + MnsRunner.LIGHTHOUSE;
        assertThat(DisplayWidth.of(new MnsRunner().runLine(line).out().strip())).isEqualTo(28);

        mns().with("TERM", "xterm").paging(2, this::start).onTerminal("oe", 28).runLine(line);
        assertThat(started).isEmpty();
        mns().with("TERM", "xterm").paging(2, this::start).onTerminal("oe", 27).runLine(line);
        assertThat(started).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TERM=xterm                               | less -R
            TERM=xterm PAGER=more                    | more
            TERM=xterm PAGER=more MNS_PAGER=less,-S  | less -S
            TERM=xterm PAGER=cat MNS_PAGER=less      | less
            TERM=xterm PAGER=cat                     |
            TERM=xterm PAGER=                        |
            TERM=xterm PAGER=more MNS_PAGER=         |
            TERM=xterm PAGER=more MNS_PAGER=cat      |
            TERM=xterm MNS_PAGER=,,                  |
            TERM=xterm PAGER=,cat,                   |
            TERM=xterm MNS_PAGER=,more,-s,           | more -s
            TERM=dumb                                |
            TERM=                                    |
            TERM= COLUMNS=80                         |
            """)
    void theVariablesSayWhich(String variables, String command) {
        MnsRunner mns = mns().paging(24, this::start).onTerminal("oe", 80);
        for (String each : variables.split(" ")) {
            String[] variable = each.split("=", 2);
            mns.with(variable[0], variable[1].replace(',', ' '));
        }
        Run run = mns.runLine("functions");
        assertThat(started).isEqualTo(command == null ? List.of() : List.of(command));
        assertThat(run.out().isEmpty()).isEqualTo(command != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions", "functions --json", "help", "schema"})
    void aPipeNeedsNone(String line) {
        Run run = mns().with("TERM", "xterm")
                .paging(3, this::start)
                .onTerminal("ie", 80)
                .runLine(line);
        assertThat(run.out()).isNotEmpty();
        assertThat(started).isEmpty();
    }

    @Test
    void coloursAndLinksTakeNoRoom() {
        String line = "functions 5 --color always --hyperlinks always";
        assertThat(onTerminal(5).runLine(line).out()).contains("\u001b[1;36m", "\u001b]8;");
        assertThat(started).isEmpty();
    }

    @Test
    @DisplayName("notices come when the pager has gone")
    void noticesComeAfterThePager() {
        List<String> events = new ArrayList<>();
        MnsRunner mns = mns().with("TERM", "xterm").onTerminal("oe", 80);
        Run run = mns.paging(3, command -> new OutputStream() {
                    @Override
                    public void write(int b) {
                        // The text is of no interest here.
                    }

                    @Override
                    public void close() {
                        events.add("closed");
                    }
                })
                .runLine("functions 1-31 --limit 3");
        assertThat(events).containsExactly("closed");
        assertThat(run.err()).isEqualTo("mns: showing 3 of 31 facts\n");
    }

    @Test
    void closingThePagerEarlyIsNoError() {
        Run run = mns().with("TERM", "xterm")
                .onTerminal("oe", 80)
                .paging(3, command -> new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                })
                .runLine("functions 1-31,99");
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPagerThatNeverRanIsAnOutputThatCannotBeWritten(boolean takesText) {
        Run run = mns().with("TERM", "xterm")
                .with("PAGER", "no|such")
                .onTerminal("oe", 80)
                .paging(3, command -> new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        if (!takesText) {
                            throw new IOException("Broken pipe");
                        }
                    }

                    @Override
                    public void close() throws IOException {
                        throw new IOException("it ends with 127");
                    }
                })
                .runLine("functions");
        assertThat(run)
                .isEqualTo(new Run(
                        74,
                        "",
                        "mns: the output is not shown: the pager \"no|such\" cannot be started; --no-pager\n"
                                + "shows it without a pager\n"));
    }

    @Test
    void withoutAPagerTheTextIsPrintedAtOnce() {
        MnsRunner mns = mns().with("TERM", "xterm").onTerminal("oe", 80).paging(3, command -> {
            throw new IOException("no such program");
        });
        Run usual = mns.runLine("functions 5");
        assertThat(usual.out()).contains("international terrorism");
        assertThat(usual.err()).isEmpty();
        assertThat(mns.with("PAGER", "nosuch -x").runLine("functions 5"))
                .isEqualTo(new Run(0, usual.out(), "mns: the pager \"nosuch -x\" cannot be started\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            less           | less
            less -R  -X    | less,-R,-X
            less;cat       | /bin/sh,-c,less;cat
            less -P 'a b'  | /bin/sh,-c,less -P 'a b'
            $HOME/pager    | /bin/sh,-c,$HOME/pager
            """)
    void aShellIsAskedOnlyForWhatItAloneUnderstands(String command, String words) {
        assertThat(String.join(",", PagerProcess.words(command))).isEqualTo(words == null ? "" : words);
    }

    private MnsRunner onTerminal(int rows) {
        return mns().with("TERM", "xterm").paging(rows, this::start).onTerminal("oe", 80);
    }

    private static MnsRunner mns() {
        return new MnsRunner().with("NO_COLOR", "1");
    }

    private OutputStream start(String command) {
        started.add(command);
        return paged;
    }

    private String text() {
        return paged.toString(StandardCharsets.UTF_8);
    }
}
