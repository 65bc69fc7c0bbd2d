package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No default language, calendar or digits of Java change what a golden case prints. */
@Isolated("changes the default locale")
class GoldenLocaleTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void noLocaleChangesACase(String tag) throws IOException {
        List<GoldenCase> cases = GoldenCase.all(GoldenTest.FOLDER).stream()
                .filter(each -> LOCALE_CASES.contains(each.name()))
                .toList();
        assertThat(cases).hasSameSizeAs(LOCALE_CASES);
        for (GoldenCase each : cases) {
            Run usual = each.run();
            assertThat(GoldenTest.differences(usual, runIn(Locale.forLanguageTag(tag), each)))
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
}
