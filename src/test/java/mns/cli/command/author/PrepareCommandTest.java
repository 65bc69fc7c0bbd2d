package mns.cli.command.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mns.SampleBase;
import mns.cli.MnsRunner;
import mns.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact base is prepared, listed and deleted by one command, and looked up in no other way than before. */
final class PrepareCommandTest {
    @TempDir
    private Path folder;

    private String base;

    @BeforeEach
    void makeBase() throws IOException {
        Files.createDirectories(folder.resolve("home/lib"));
        Files.writeString(folder.resolve("home/lib/mns.jar"), "a program");
        base = Files.copy(SampleBase.LIGHTHOUSE, folder.resolve("base.json")).toString();
    }

    private MnsRunner mns() {
        return new MnsRunner()
                .installedIn(folder.resolve("home"))
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void preparesListsAndDeletes() {
        assertThat(mns().run("prepare", "--list")).isEqualTo(new Run(0, "nothing is prepared\n", ""));
        Run prepared = mns().run("prepare", base);
        assertThat(prepared.err()).isEmpty();
        assertThat(prepared.out()).startsWith(base + ": prepared, ").endsWith(" s\n");
        assertThat(prepared.exit()).isZero();
        assertThat(mns().run("--facts", base, "lights", "--json"))
                .isEqualTo(mns().run("--facts", base, "lights", "--json", "--no-cache"))
                .isEqualTo(new MnsRunner().run("--facts", MnsRunner.LIGHTHOUSE, "lights", "--json"));
        assertThat(mns().run("prepare", "--list").out()).contains(base).contains("fits");
        assertThat(mns().run("prepare", "--list", "--json").out()).contains("\"fits\":\"yes\"");
        assertThat(mns().run("prepare", "--clear")).isEqualTo(new Run(0, "1 prepared fact base deleted\n", ""));
        assertThat(mns().run("prepare", "--list").out()).isEqualTo("nothing is prepared\n");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(mns().run("prepare").exit()).isEqualTo(2);
        assertThat(mns().run("prepare").err())
                .isEqualTo(
                        "mns: the bundled fact base is prepared already; mns prepare FILE prepares one of your own\n");
        assertThat(mns().run("prepare", folder.resolve("nowhere").toString()).err())
                .contains("there is no such file");
        assertThat(mns().run("prepare", folder.resolve("nowhere").toString()).exit())
                .isEqualTo(3);
        for (List<String> line : List.of(
                List.of("prepare", "--list", "--clear"),
                List.of("prepare", "--list", base),
                List.of("prepare", base, base),
                List.of("prepare", base, "--facts", base))) {
            assertThat(mns().run(line.toArray(new String[0])).exit())
                    .as("%s", line)
                    .isEqualTo(2);
        }
    }

    @Test
    void saysThatThereIsNoPlace() {
        Run run = mns().with("MNS_NO_CACHE", "1").run("prepare", base);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no place for prepared fact bases")
                .contains("MNS_NO_CACHE");
    }
}
