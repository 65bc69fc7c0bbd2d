package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show of making a fact base works, one line after the other, in an empty folder. */
class AuthorWalkTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console walk\n(.*?)^```$");
    private static final String PROMPT = "$ ";

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    /** A line that is typed, with what it prints. */
    private record Step(String command, String printed) {}

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/FACT-BASES.md"})
    void eachStepPrintsWhatThePageShows(String page) throws Exception {
        String classes = System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path mns = Files.writeString(
                Files.createDirectory(home.resolve("bin")).resolve("mns"),
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + classes + "' mns.cli.Main \"$@\"\n");
        assertThat(mns.toFile().setExecutable(true)).isTrue();
        PackagedTool tool = new PackagedTool(home, folder)
                .with("PATH", mns.getParent() + ":/usr/local/bin:/usr/bin:/bin")
                .with("LC_ALL", "C.UTF-8");
        for (Step step : steps(Files.readString(Path.of(page)))) {
            assertThat(tool.sh("exec 2>&1\n" + step.command()).out())
                    .as(step.command())
                    .isEqualTo(step.printed());
        }
    }

    @Test
    void theShortWalkGoesFromTheFirstFileToThePage() throws IOException {
        List<Step> steps = steps(Files.readString(Path.of("README.md")));

        assertThat(steps.get(0).command()).startsWith("mns init ");
        assertThat(steps.get(steps.size() - 1).command()).contains(" publish > ");
    }

    @Test
    void aWalkHasAllStepsOfMakingABase() throws IOException {
        assertThat(steps(Files.readString(Path.of(".github/FACT-BASES.md"))))
                .extracting(Step::command)
                .anyMatch(each -> each.startsWith("mns init"))
                .anyMatch(each -> each.startsWith("sed"))
                .anyMatch(each -> each.startsWith("mns check"))
                .anyMatch(each -> each.startsWith("mns passage"))
                .anyMatch(each -> each.contains(" history "))
                .anyMatch(each -> each.contains(" cite "))
                .anyMatch(each -> each.contains(" publish "))
                .anyMatch(each -> each.startsWith("mns diff"))
                .anyMatch(each -> each.startsWith("mns import"));
    }

    private static List<Step> steps(String page) {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String command = "";
            StringBuilder printed = new StringBuilder();
            for (String line : block.group(1).split("\n")) {
                if (line.startsWith(PROMPT)) {
                    if (!command.isEmpty()) {
                        steps.add(new Step(command, printed.toString()));
                    }
                    command = line.substring(PROMPT.length());
                    printed.setLength(0);
                } else {
                    printed.append(line).append('\n');
                }
            }
            steps.add(new Step(command, printed.toString()));
        }
        return steps;
    }
}
