package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mns.HostileText;
import mns.SampleBase;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.fact.FactBase;
import mns.output.Format;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is typed or set in the environment drives the terminal, whatever it comes to. */
final class HostileArgumentsTest {
    private static final FactBase BASE = SampleBase.lighthouse();

    /** Stands for the hostile text. */
    private static final String TEXT = "%";

    /**
     * Returns every place of an argument line at which some text can stand, for every command; each in one of the formats.
     *
     * @param turn which of the formats comes first
     */
    private static List<List<String>> places(int turn) {
        List<List<String>> places = new ArrayList<>(List.of(
                List.of(TEXT),
                List.of(TEXT, TEXT),
                List.of("--", TEXT),
                List.of("-" + TEXT),
                List.of("--" + TEXT, "lights"),
                List.of("--facts", TEXT),
                List.of("--facts=" + TEXT, "lights", "--help"),
                List.of("show", "lights/" + TEXT),
                List.of("check", "--source", "light-list=" + TEXT),
                List.of("check", "--source", TEXT + "=-")));
        List<String> names = new ArrayList<>(MnsRunner.COMMANDS.names());
        names.add("lights");
        for (String name : names) {
            CommandSyntax usage = MnsRunner.COMMANDS.usage(name);
            boolean hasFormats = usage.has(Option.flag("", OutputOptions.FIELDS));
            for (String words : words(usage)) {
                String format = Format.labelsWithout(Format.SVG)
                        .get((turn + places.size())
                                % Format.labelsWithout(Format.SVG).size());
                String line = name + (hasFormats ? " -o" + format : "") + " " + words;
                places.add(List.of(line.split(" ")));
            }
        }
        return places;
    }

    private static List<String> words(CommandSyntax usage) {
        List<String> words = new ArrayList<>(List.of(TEXT, TEXT + " " + TEXT, "-- " + TEXT, "--" + TEXT, "-"));
        for (OptionGroup group : usage.groups()) {
            for (Option option : group.options()) {
                if (option.takesValue()) {
                    words.add(option.longestName() + "=" + TEXT + " the");
                }
            }
        }
        return words;
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("No argument drives the terminal, wherever it stands, on a terminal or not")
    void arguments(String text) {
        List<List<String>> lines = lines(text);
        String terminals = HostileText.ALL.indexOf(text) % 2 == 0 ? "" : "ioe";
        MnsRunner mns = new MnsRunner().with("MNS_FACTS", MnsRunner.LIGHTHOUSE).with("NO_COLOR", "1");
        List<Run> runs = mns.onTerminal(terminals, 40)
                .reading(text.getBytes(StandardCharsets.UTF_8))
                .runAll(lines);
        for (int i = 0; i < runs.size(); i++) {
            assertHarmless(runs.get(i), lines.get(i));
        }
    }

    private static List<List<String>> lines(String text) {
        return places(HostileText.ALL.indexOf(text)).stream()
                .map(place -> MnsRunner.harmless(
                        place.stream().map(word -> word.replace(TEXT, text)).toList()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("An error is one line, for people and for scripts, and tells scripts the very word that was typed")
    void anErrorIsOneLine(String text) throws IOException {
        Run forPeople = new MnsRunner().over(BASE).run("lights", "--tag=" + text);
        Run forScripts = new MnsRunner().over(BASE).run("lights", "--json", "--color=" + text);

        assertThat(forPeople.err().replaceAll("[^\n]", "")).hasSizeLessThanOrEqualTo(1);
        assertThat(forScripts.err()).hasLineCount(1);
        JsonNode error = new ObjectMapper().readTree(forScripts.err()).get("error");
        assertThat(error.get("query").textValue()).isEqualTo(text);
        assertThat(error.get("message").textValue()).contains("\"" + text + "\"");
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("What completes a line has a candidate and its description in each line")
    void completedLines(String text) {
        for (List<String> place : lines(text)) {
            List<String> line = new ArrayList<>(place);
            line.add(0, CompletionLines.COMMAND);
            Run run = new MnsRunner().over(BASE).run(line.toArray(new String[0]));

            assertHarmless(run, line);
            assertThat(run.out().lines())
                    .allMatch(each -> each.indexOf('\t') >= 0 && each.indexOf('\t') == each.lastIndexOf('\t'));
            assertThat(run.out()).doesNotContain("\n:file\t/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLICOLOR_FORCE",
                "COLUMNS",
                "DOMTERM",
                "FORCE_COLOR",
                "KONSOLE_VERSION",
                "LANG",
                "LC_ALL",
                "MNS_FACTS",
                "MNS_PAGER",
                "NO_COLOR",
                "PAGER",
                "TERM",
                "TERM_PROGRAM",
                "VTE_VERSION",
                "XDG_CONFIG_HOME",
                "XDG_STATE_HOME"
            })
    @DisplayName("No value of an environment variable drives the terminal")
    void environmentVariables(String variable) {
        for (String text : HostileText.ALL) {
            for (String line : List.of("", "help", "lights --help", "timeline --chart", "show lights/1", "-V")) {
                MnsRunner mns = new MnsRunner().over(BASE).onTerminal("ioe", 40).with("TERM", "xterm");
                Run run = mns.with(variable, text).runLine(line + (line.equals("help") ? "" : " --color never"));

                assertHarmless(run, List.of(variable, text, line));
            }
        }
    }

    static void assertHarmless(Run run, List<String> line) {
        String raw = HostileText.raw(run.out(), "\n\t") + HostileText.raw(run.err(), "\n");
        if (!raw.isEmpty() || run.exit() < 0 || run.exit() > 3) {
            assertThat(run).as("%s: %s", line, raw).isNull();
        }
    }
}
