package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every folder of {@code src/test/resources/golden} holds a command line and all that it prints.
 *
 * <p>Run with {@code -Dgolden.write} to write what is printed now, then read the difference before it is committed.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** Cases with dates, numbers, bars and upper and lower case, in which a locale of Java might show. */
    private static final Set<String> LOCALE_CASES = Set.of(
            "cite-bibtex",
            "filter-match-folding",
            "filter-on-outside-of-the-lifetime",
            "filter-regex-original",
            "help-subject-in-capitals",
            "lighthouse-yaml",
            "page-of-search",
            "search-old-spelling",
            "show-missing-stderr-narrow",
            "stats-ascii",
            "timeline-chart-120",
            "timeline-on-this-day",
            "topic-forgiving-spelling",
            "topic-format-in-capitals",
            "wrong-limit");

    private static final boolean WRITES = System.getProperty("golden.write") != null;

    @TestFactory
    Stream<DynamicTest> everyCasePrintsWhatItsFilesSay() throws IOException {
        return GoldenCase.all(FOLDER).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> printsWhatItsFilesSay(each)));
    }

    private static void printsWhatItsFilesSay(GoldenCase golden) throws IOException {
        Run run = golden.run();
        if (WRITES) {
            golden.write(run);
        }
        assertThat(golden.files()).as("files of %s", golden.name()).containsAll(GoldenCase.NEEDED);
        assertThat(GoldenCase.KNOWN).as("files of %s", golden.name()).containsAll(golden.files());
        assertThat(differences(golden.expected(), run)).as(golden.command()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    @DisplayName("No language, calendar or digits of Java change a case")
    void locales(String tag) throws IOException {
        List<GoldenCase> cases = GoldenCase.all(FOLDER).stream()
                .filter(each -> LOCALE_CASES.contains(each.name()))
                .toList();
        assertThat(cases).hasSameSizeAs(LOCALE_CASES);
        for (GoldenCase each : cases) {
            Run usual = each.run();
            assertThat(differences(usual, runIn(Locale.forLanguageTag(tag), each)))
                    .as(each.command())
                    .isEmpty();
        }
    }

    private static Run runIn(Locale locale, GoldenCase golden) throws IOException {
        Locale usual = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return golden.run();
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<?> differences(Run expected, Run run) {
        return DiffUtils.diff(lines(expected), lines(run)).getDeltas();
    }

    private static List<String> lines(Run run) {
        String text = "exit " + run.exit() + "\nout:\n" + run.out() + "err:\n" + run.err() + "end";
        return List.of(text.split("\n", -1));
    }

    @Test
    void theGoldenFolderHoldsOnlyFolders() throws IOException {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            assertThat(entries).isNotEmpty().allMatch(Files::isDirectory);
        }
    }
}
