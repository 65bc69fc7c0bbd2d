package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.cli.command.ExitCode;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words stand in whatever place of an argument line, there is an answer or a clear sentence, and soon. */
final class AnyWordTest {
    private static final List<String> NOTHING =
            List.of("", " ", "-", "--", ",", "/", "=", "*", ".", "\u0000", "\ud800");
    private static final List<String> NUMBERS = List.of(
            "0", "007", "-0", "-1", "+1", "1.5", "1e9", "0x10", "NaN", "2147483648", "9".repeat(400), "١٢", "５");
    private static final List<String> TEXTS =
            List.of("@LICENSE", "@/dev/zero", "a=b", "a,b,,", "/5", "e\u0301", "é", "\u0301", "ı", "%s", "$HOME", "日本");
    private static final String LARGE = "Large, larger ".repeat(75_000);

    static List<String> commands() {
        List<String> commands = new ArrayList<>(MnsRunner.COMMANDS.names());
        commands.add("functions");
        commands.add(CompletionLines.COMMAND);
        commands.add("no-such-command");
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("A word that may mean nothing, a number or a text, and one of a megabyte, as an operand")
    void operands(String command) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of(command, LARGE)));
        for (String word : words()) {
            lines.add(List.of(command, word));
            lines.add(List.of("--json", command, "--", word));
        }
        makeSense(lines);
    }

    /** Returns each option behind the first command that has it. */
    static List<String> options() {
        List<String> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String command : commands()) {
            for (OptionGroup group : MnsRunner.COMMANDS.usage(command).groups()) {
                for (Option option : group.options()) {
                    if (seen.add(option.longestName())) {
                        options.add(command + " " + option.longestName());
                    }
                }
            }
        }
        return options;
    }

    @ParameterizedTest
    @MethodSource("options")
    @DisplayName("The same as the value of an option")
    void values(String place) {
        int blank = place.indexOf(' ');
        String command = place.substring(0, blank);
        String option = place.substring(blank + 1);
        List<List<String>> lines = new ArrayList<>(List.of(List.of(command, option + "=" + LARGE)));
        for (String word : words()) {
            lines.add(List.of(command, option + "=" + word));
            lines.add(List.of(command, option, word));
        }
        makeSense(lines);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(NOTHING);
        words.addAll(NUMBERS);
        words.addAll(TEXTS);
        return words;
    }

    private static void makeSense(List<List<String>> lines) {
        MnsRunner mns = new MnsRunner();
        if (lines.get(0).get(0).equals("publish")) {
            // It writes all that there is, with each source in each style, and whatever the word is.
            mns.with("MNS_FACTS", MnsRunner.LIGHTHOUSE);
        }
        mns.runAll(lines.stream().map(MnsRunner::harmless).toList()).forEach(AnyWordTest::makesSense);
    }

    private static void makesSense(Run run) {
        assertThat(run.exit()).isBetween(0, 3);
        assertThat(run.err().lines()).allMatch(each -> each.startsWith("mns: ") || each.startsWith("{\"error\":{"));
        if (run.exit() == ExitCode.USAGE.number()) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).endsWith("\n").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search Təhlükəsizlik",
                "organization --match Nazirliyi,",
                "search \"Milli Təhlükəsizlik\"",
                "organization -E Təhlükə[a-z]+",
                "organization -E güvénlik|ü",
                "statements --said-by Həsənov",
                "show functions/é",
                "functions --tag térrorism",
                "sources azwiki-tahmazóv",
            })
    @DisplayName("Letters with their marks behind them are the same as letters with their marks")
    void marks(String line) {
        Run composed = new MnsRunner().runLine(line);
        Run decomposed = new MnsRunner().runLine(Normalizer.normalize(line, Normalizer.Form.NFD));
        assertThat(decomposed.exit()).isEqualTo(composed.exit());
        assertThat(decomposed.out()).isEqualTo(composed.out());
    }
}
