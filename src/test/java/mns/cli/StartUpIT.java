package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look-up loads nothing that it does not need, for this is what its time goes into. */
class StartUpIT {
    /** The class of each format that no other needs. */
    private static final List<String> WRITERS = List.of(
            "mns.output.terminal.LineRenderer",
            "mns.output.JsonWriter",
            "mns.output.SeparatedRenderer",
            "mns.output.MarkdownRenderer",
            "mns.output.YamlRenderer",
            "mns.output.NullRenderer");

    @TempDir
    private Path folder;

    /**
     * The greatest numbers of classes allowed are those of today and a few more. Whoever must raise one has made each
     * look-up slower, and says in the commit what for.
     */
    @ParameterizedTest
    @CsvSource({
        "functions --match terrorism, TopicCommand,  78, 113",
        "search tehlukesizlik,        SearchCommand, 105, 113",
        "show functions/5 --json,     ShowCommand,   72, 113",
    })
    void aLookUpLoadsOnlyWhatItNeeds(String line, String command, int ours, int parser) throws Exception {
        List<String> classes = loadedBy(line);
        assertThat(classes)
                .contains("mns.cli.command." + command)
                .noneMatch(each -> each.startsWith("org.jline."))
                .noneMatch(each -> each.startsWith("com.fasterxml.jackson."))
                .noneMatch(each -> each.startsWith("java.util.stream."))
                .noneMatch(each -> each.startsWith("java.util.ResourceBundle"))
                .noneMatch(each -> each.startsWith("java.time.format."))
                // What is changed in picocli's sources keeps these out.
                .noneMatch(each -> each.startsWith("java.util.regex.Pattern$"))
                .noneMatch(each -> each.contains("RegexTransformer"))
                .doesNotContain("java.util.Formatter");
        assertThat(classes)
                .filteredOn(each -> each.startsWith("picocli.CommandLine$BuiltIn$"))
                .containsOnly(
                        "picocli.CommandLine$BuiltIn$BooleanConverter", "picocli.CommandLine$BuiltIn$StringConverter");
        assertThat(classes)
                .filteredOn(each -> each.startsWith("mns.cli.") && each.endsWith("Command"))
                .containsOnly("mns.cli.command.Command", "mns.cli.command.AnswerCommand", "mns.cli.command." + command);
        assertThat(classes).filteredOn(each -> each.startsWith("mns.")).hasSizeLessThanOrEqualTo(ours + 4);
        assertThat(classes).filteredOn(each -> each.startsWith("picocli.")).hasSizeLessThanOrEqualTo(parser + 4);
    }

    @ParameterizedTest
    @CsvSource({
        "functions,             terminal.LineRenderer",
        "functions -o json,     JsonWriter",
        "functions -o csv,      SeparatedRenderer",
        "functions -o tsv,      SeparatedRenderer",
        "functions -o markdown, MarkdownRenderer",
        "functions -o yaml,     YamlRenderer",
        "functions -0,          NullRenderer",
    })
    void aFormatLoadsNoOther(String line, String writer) throws Exception {
        assertThat(loadedBy(line))
                .contains("mns.output." + writer)
                .filteredOn(WRITERS::contains)
                .containsOnly("mns.output." + writer);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline --year 2008,       false, false",
        "stats,                      false, false",
        "stats --width 80,           true,  false",
        "timeline --chart,           true,  true",
    })
    void onlyDrawingLoadsTheDrawingClasses(String line, boolean marks, boolean chart) throws Exception {
        List<String> classes = loadedBy(line);
        assertThat(classes.contains("mns.output.chart.DrawingCharacters")).isEqualTo(marks);
        assertThat(classes.contains("mns.output.chart.ChartRenderer")).isEqualTo(chart);
        assertThat(classes.contains("mns.query.count.Chronology")).isEqualTo(chart);
        assertThat(classes.contains("mns.output.chart.StatisticsRenderer")).isEqualTo(marks && !chart);
    }

    @ParameterizedTest
    @CsvSource({
        "cite functions/5,                false",
        "cite functions/5 --style bibtex, false",
        "cite functions/5 --style apa,    true",
    })
    void onlyWhoCitesInAStyleLoadsWhatFinishesReferences(String line, boolean finishes) throws Exception {
        List<String> classes = loadedBy(line);
        assertThat(classes.stream().anyMatch(each -> each.startsWith("de.undercouch.")))
                .isEqualTo(finishes);
        assertThat(classes.stream().anyMatch(each -> each.startsWith("mns.output.csl.")))
                .isEqualTo(finishes);
    }

    /** Lambdas, and what records say of their equality, are classes that are made anew in each run. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions --match terrorism        | 0
            functions --match terrorism --json | 0
            functions 4-6,19                   | 0
            functions functions/5 -o csv       | 0
            show functions/5                   | 0
            show functions/99                  | 1
            search state border                | 0
            search terorism                    | 1
            search 2004                        | 0
            timeline --from 1991 --to 2000     | 0
            timeline --year 2008 --limit 5     | 0
            stats                              | 0
            tags                               | 0
            sources globalsecurity             | 0
            cite functions/5                   | 0
            __complete show functions/5        | 0
            functons                           | 2
            """)
    void nothingIsMadeAtRunTime(String line, int exit) throws Exception {
        assertThat(loadedBy(line, exit))
                .noneMatch(each -> each.contains("$$"))
                .noneMatch(each -> each.contains("LambdaForm$"))
                .doesNotContain("java.lang.runtime.ObjectMethods");
    }

    @Test
    void anotherFactBaseIsReadWithTheStreamingParserAlone() throws Exception {
        Path lighthouse = Path.of(MnsRunner.LIGHTHOUSE).toAbsolutePath();
        assertThat(loadedBy("lights --facts '" + lighthouse + "'"))
                .contains("com.fasterxml.jackson.core.JsonFactory")
                .noneMatch(each -> each.startsWith("com.fasterxml.jackson.databind."));
    }

    private List<String> loadedBy(String line) throws IOException, InterruptedException {
        return loadedBy(line, 0);
    }

    /** Returns the names of all classes that a line loads, from a copy without an archive that would load more at once. */
    private List<String> loadedBy(String line, int exit) throws IOException, InterruptedException {
        PackagedTool tool = PackagedTool.copiedTo(folder.resolve("mns"), folder);
        Run run = tool.with("MNS_JAVA_OPTS", "-Xlog:class+load=info:file=classes.log:none")
                .run(line);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        try (var lines = Files.lines(folder.resolve("classes.log"))) {
            return lines.map(each -> each.substring(0, each.indexOf(' '))).toList();
        }
    }
}
