package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What help says of git works in a repository. */
final class DiffInGitIT {
    private static final String TOOL = "PATH=$(dirname \"$MNS\"):$PATH HOME=$PWD; export PATH HOME; ";

    @Test
    void gitShowsWhatChangedInAFactBase(@TempDir Path work) throws Exception {
        PackagedTool tool = new PackagedTool(PackagedTool.HOME, work);
        assumeTrue(tool.sh("git --version").exit() == 0, "git is there");
        List<String> recipe = tool.run("help facts")
                .out()
                .lines()
                .filter(line -> line.startsWith("  echo ") || line.startsWith("  git config "))
                .map(String::strip)
                .toList();
        assertThat(recipe).hasSize(2);
        Files.copy(Path.of("src/test/resources/lighthouse.json"), work.resolve("base.json"));

        Run set = tool.sh(TOOL + "git init -q . && git config user.email a@b.example && git config user.name A\n"
                + String.join("\n", recipe)
                + "\ngit add . && git commit -qm one");
        Files.copy(
                Path.of("src/test/resources/lighthouse-next.json"),
                work.resolve("base.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of("src/test/resources/lighthouse.json"), work.resolve("new.json"));
        Run shown = tool.sh(TOOL + "git diff");
        Run staged = tool.sh(TOOL + "git add . && git diff --cached");

        assertThat(set.exit()).as(set.err()).isZero();
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("changed\tfact\tlights/4\tdate: 189X -> 1893 (more precise)\n", "removed\tfact\tkeepers/");
        assertThat(staged.exit()).as(staged.err()).isZero();
        assertThat(staged.out()).startsWith(shown.out());
    }
}
