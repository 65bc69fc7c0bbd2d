package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script that calls independent judges says what they found, fails with them, and waits for none of them for ever. */
final class JudgesIT {
    @TempDir
    private Path top;

    @Test
    void saysWhatJudgesSaid() throws Exception {
        part("first", "judge 'one is one' test 1 = 1", "judge 'it speaks' echo a word");
        part("second", "agrees() { echo \"$MNS\" | grep -c bin/mns; }", "judge 'a function judges' agrees");

        assertThat(judges()).isEqualTo(new Run(0, """
                        ok - first: one is one
                        ok - first: it speaks
                          a word
                        ok - second: a function judges
                          1
                        """, ""));
    }

    @Test
    void failsWithAnyJudge() throws Exception {
        part("first", "judge 'one is two' test 1 = 2", "judge 'one is one' test 1 = 1");
        part("second", "judge 'all is well' true");

        assertThat(judges()).isEqualTo(new Run(1, """
                        not ok - first: one is two
                        ok - first: one is one
                        ok - second: all is well
                        """, ""));
    }

    @Test
    void runsOnlyTheNamedParts() throws Exception {
        part("first", "judge 'one is two' test 1 = 2");
        part("second", "judge 'all is well' true");

        assertThat(judges("second")).isEqualTo(new Run(0, "ok - second: all is well\n", ""));
        assertThat(judges("third").exit()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        part("first", "needs sh no-such-judge && judge 'it is there' no-such-judge");

        assertThat(judges()).isEqualTo(new Run(0, "skip - first: there is no no-such-judge\n", ""));
    }

    @Test
    @Timeout(60)
    void stopsWhoIsTooSlow() throws Exception {
        part("first", "limit 1", "sleeps() { sleep 300; }", "judge 'it is quick' sleeps", "judge 'so is this' true");
        part("second", "judge 'all is well' true");

        assertThat(judges()).isEqualTo(new Run(1, """
                        not ok - first: it is quick: not done when its time was up
                        not ok - first: so is this: no time is left for it
                        ok - second: all is well
                        """, ""));
    }

    @Test
    void givesEachPartItsOwnTime() throws Exception {
        for (String name : List.of("first", "second")) {
            part(name, "limit 9000", "judge 'all its time is left' test $((ends - $(date +%s))) -gt 8000");
        }

        assertThat(judges()).isEqualTo(new Run(0, """
                        ok - first: all its time is left
                        ok - second: all its time is left
                        """, ""));
    }

    private void part(String name, String... lines) throws IOException {
        Path folder = Files.createDirectories(top.resolve("src/test/judges"));
        Files.copy(Path.of("src/test/judges/run"), folder.resolve("run"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve(name + ".sh"), List.of(lines));
        Files.createDirectories(top.resolve("target/mns"));
    }

    private Run judges(String... parts) throws Exception {
        PackagedTool shell = new PackagedTool(PackagedTool.HOME, top);
        return shell.sh("bash src/test/judges/run target/mns " + String.join(" ", parts));
    }
}
