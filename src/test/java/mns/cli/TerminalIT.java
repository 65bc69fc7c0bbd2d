package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real terminal, which script(1) of util-linux makes, the tool finds its size and starts the pager. */
class TerminalIT {
    private static final String MARK = "paged: ";

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() throws Exception {
        tool = PackagedTool.copiedTo(work.resolve("mns"), work);
        assumeTrue(tool.sh("script --version | grep util-linux").exit() == 0, "script of util-linux is there");
        tool.with("TERM", "xterm").with("NO_COLOR", "1").with("MNS_PAGER", "sed 's/^/" + MARK + "/'");
    }

    @Test
    void longTextGoesThroughThePagerInTheWidthOfTheTerminal() throws Exception {
        Run run = onTerminal("functions", 24, 70);
        assertThat(run.exit()).isZero();
        assertThat(text(run)).isEqualTo(marked(tool.run("functions --width 70").out()));
    }

    @Test
    void textThatFitsStartsNoPager() throws Exception {
        tool.with("MNS_JAVA_OPTS", "-Xlog:class+load=info:file=classes.log:none");
        Run run = onTerminal("functions --match terrorism", 50, 80);
        List<String> classes = Files.readAllLines(work.resolve("classes.log"));
        tool.without("MNS_JAVA_OPTS");
        assertThat(text(run))
                .isEqualTo(tool.run("functions --match terrorism --width 80").out());
        assertThat(classes)
                .anyMatch(each -> each.startsWith("mns.cli.terminal.PagedOutput "))
                .noneMatch(each -> each.startsWith("mns.cli.terminal.PagerProcess "));
    }

    @Test
    void aPagerThatIsLeftEarlyEndsTheToolInSilence() throws Exception {
        tool.with("MNS_PAGER", "head -n 1");
        Run run = onTerminal("search ministry", 24, 20);
        assertThat(run.exit()).isZero();
        assertThat(text(run)).hasLineCount(1);
    }

    @Test
    void aPagerThatItsShellCannotStartIsNoReader() throws Exception {
        Files.createFile(work.resolve("plain"));
        for (String pager : List.of("nosuch*", "exec nosuch", "./plain; exit $?")) {
            tool.with("MNS_PAGER", "(" + pager + ") 2>/dev/null");
            for (String line : List.of("functions", "search ministry", "help")) {
                Run run = onTerminal(line, 24, 20);
                assertThat(run.exit()).as("%s in %s", line, pager).isEqualTo(74);
                assertThat(text(run).replace('\n', ' '))
                        .as(pager)
                        .startsWith("mns: the output is not shown: the pager \"(" + pager)
                        .endsWith("cannot be started; --no-pager shows it without a pager ");
            }
        }
        tool.with("MNS_PAGER", "exit 1");
        assertThat(onTerminal("functions", 24, 20).exit()).isZero();
    }

    @Test
    void thePagerHasTheOptionsThatItsUserHasSetElseThoseForColoursAndUtf8() throws Exception {
        tool.with("MNS_PAGER", "cat > /dev/null; echo $LESS $LESSCHARSET $LV");
        tool.without("LESS").without("LESSCHARSET").without("LV");
        assertThat(text(onTerminal("functions", 24, 70))).isEqualTo("FRX utf-8 -c\n");
        tool.with("LESS", "-S").with("LESSCHARSET", "latin1").with("LV", "-a");
        assertThat(text(onTerminal("functions", 24, 70))).isEqualTo("-R -S latin1 -a\n");
    }

    @Test
    void missingFactsAreReportedAfterThePager() throws Exception {
        Run run = onTerminal("functions 1-31,99", 24, 80);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(text(run)).containsPattern("\nmns: there is no fact \"functions/99\"[^:]*\\z");
    }

    private Run onTerminal(String line, int rows, int columns) throws IOException, InterruptedException {
        Path script = Files.writeString(
                work.resolve("line"), "stty rows " + rows + " cols " + columns + "\n\"$MNS\" " + line + "\n");
        return tool.sh("script -qec 'sh " + script + "' /dev/null");
    }

    /** A terminal ends its lines with CR LF. */
    private static String text(Run run) {
        return run.out().replace("\r\n", "\n");
    }

    private static String marked(String text) {
        return MARK + text.stripTrailing().replace("\n", "\n" + MARK) + "\n";
    }
}
