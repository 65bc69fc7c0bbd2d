package mns.cli;

import static mns.cli.HostileArgumentsTest.assertHarmless;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.load.check.SmallBase;
import mns.output.Format;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No file drives the terminal, whatever its name is and whatever it holds. */
final class HostileFilesTest {
    private static final FactBase BASE = SampleBase.lighthouse();
    private static final Pattern JSON_STRING = Pattern.compile("\"[^\"]*\"");

    /** Stands for the hostile text. */
    private static final String TEXT = "%";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("No line of a script drives the terminal")
    void linesOfScripts(String text) {
        for (String line : List.of("%", "lights %", "'%'", "show \"%\"", "search \\%", "%\nlights\n%", "'%", "# %")) {
            byte[] script = line.replace(TEXT, text).getBytes(StandardCharsets.UTF_8);
            for (String format : Format.labelsWithout(Format.SVG)) {
                assertHarmless(
                        new MnsRunner().over(BASE).reading(script).run("shell", "-o", format), List.of(line, format));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("No name of a file drives the terminal, whether the file is sound, unsound or missing")
    void namesOfFiles(String text) throws IOException {
        String name = text.replace('/', '|').replace('\0', '|');
        int turn = HostileText.ALL.indexOf(text);
        for (String content : List.of(SmallBase.TEXT, "{", "\u009b", "lights \u001b[1m")) {
            String file = folder.resolve("file") + name;
            try {
                Files.writeString(Path.of(file), content);
            } catch (InvalidPathException e) {
                // Then there is no such file, whose name is told all the same.
            }
            for (String line : List.of(
                    "check %",
                    "check --facts %",
                    "check " + MnsRunner.LIGHTHOUSE + " --source light-list=%",
                    "lamps --facts %",
                    "init %",
                    "init %/base.json",
                    "shell %")) {
                String format = Format.labelsWithout(Format.SVG)
                        .get((turn++) % Format.labelsWithout(Format.SVG).size());
                List<String> words = Stream.of((line + " -o " + format).split(" "))
                        .map(word -> word.replace(TEXT, file))
                        .toList();
                assertHarmless(new MnsRunner().over(BASE).runAll(List.of(words)).get(0), words);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    @DisplayName("No problem of a fact base drives the terminal")
    void problems(String text) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        List<MatchResult> strings =
                JSON_STRING.matcher(SmallBase.TEXT).results().toList();
        List<Stream<String>> bases =
                new ArrayList<>(List.of(Stream.of(text, text + SmallBase.TEXT, SmallBase.TEXT + text)));
        for (String each : List.of(escaped, text)) {
            bases.add(strings.stream()
                    .map(string -> SmallBase.TEXT.substring(0, string.start() + 1)
                            + each
                            + SmallBase.TEXT.substring(string.end() - 1)));
        }
        List<String> texts = bases.stream().flatMap(each -> each).toList();
        for (int i = 0; i < texts.size(); i++) {
            byte[] bytes = texts.get(i).getBytes(StandardCharsets.UTF_8);
            String format = Format.labelsWithout(Format.SVG)
                    .get(i % Format.labelsWithout(Format.SVG).size());
            assertHarmless(
                    new MnsRunner().over(BASE).reading(bytes).run("check", "-", "-o", format),
                    List.of(format, texts.get(i)));
        }
    }
}
