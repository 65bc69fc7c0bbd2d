package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.FactBase;

/** Whatever is typed, the exit code is one of those that help tells of, and nothing printed drives the terminal. */
final class CliFuzzTest {
    private static final FactBase BASE = SampleBase.lighthouse();

    /** Takes one argument a line. */
    @FuzzTest
    void line(byte[] bytes) throws IOException {
        List<String> words = MnsRunner.harmless(List.of(
                new String(bytes, StandardCharsets.UTF_8).replace("\r", "").split("\n")));
        Run run = run(words);

        assertSound(run, words);
        assertThat(run.err().isEmpty() && run.exit() > 1 && !words.contains("check"))
                .as("a failure without a word")
                .isFalse();
        if (run.err().startsWith("{")) {
            assertThat(json(run.err())).hasSameSizeAs(run.err().lines().toList());
        }
        if (canStandInAScript(words)) {
            Run script = new MnsRunner()
                    .over(BASE)
                    .reading(quoted(words).getBytes(StandardCharsets.UTF_8))
                    .run("shell");
            assertThat(new Run(script.exit(), script.out(), withoutPlace(script.err())))
                    .isEqualTo(run);
        }
        List<String> begun = new ArrayList<>(words);
        begun.add(0, CompletionLines.COMMAND);
        Run completed = run(begun);
        assertSound(completed, begun);
        assertThat(completed.out().lines()).allMatch(each -> each.split("\t", -1).length == 2);
    }

    private static Run run(List<String> words) {
        return new MnsRunner().over(BASE).run(words.toArray(new String[0]));
    }

    private static void assertSound(Run run, List<String> words) {
        boolean nul = words.stream().anyMatch(word -> word.startsWith("-"));
        String raw = HostileText.raw(run.out(), nul ? "\n\t\0\r" : "\n\t") + HostileText.raw(run.err(), "\n");
        assertThat(raw.replaceAll("U\\+001B ", colored(words) ? "" : "$0")).isEmpty();
        assertThat(run.exit()).isBetween(0, 3);
    }

    private static boolean colored(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equalsIgnoreCase("always")
                        || word.toLowerCase(java.util.Locale.ROOT).endsWith("=always"));
    }

    /** A script has no standard input to read from, and a line of it may leave. */
    private static boolean canStandInAScript(List<String> words) {
        return !words.equals(List.of(""))
                && !words.contains("-")
                && !words.contains("shell")
                && !words.contains("passage")
                && !List.of("exit", "quit").contains(words.get(0));
    }

    /** Errors of a script say in which line they are. */
    private static String withoutPlace(String errors) {
        return errors.replace("standard input:1: ", "mns: ").replaceAll(",\"line\":1\\b", "");
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    private static List<Object> json(String text) throws IOException {
        try (MappingIterator<Object> values =
                new ObjectMapper().readerFor(Object.class).readValues(text)) {
            return values.readAll();
        }
    }
}
