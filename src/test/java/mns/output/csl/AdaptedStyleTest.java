package mns.output.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** References are as their styles want them where citeproc-java by itself would write something else. */
final class AdaptedStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA     | Вячеслав       | Ли, В. (n.d.). Побег.",
                "APA     | Вячеслав Н.    | Ли, В. Н. (n.d.). Побег.",
                "APA     | Анна-Мария     | Ли, А.-М. (n.d.). Побег.",
                "APA     | Ἀθηνᾶ          | Ли, Ἀ. (n.d.). Побег.",
                "APA     | Əzizə          | Ли, Ə. (n.d.). Побег.",
                "APA     | Йордан Ivo     | Ли, Й. I. (n.d.). Побег.",
                "APA     | 小明           | Ли, 小明. (n.d.). Побег.",
                "HARVARD | Вячеслав       | Ли, В. (no date) Побег.",
                "GOST    | Вячеслав       | 1. Ли В. Побег.",
                "IEEE    | Вячеслав       | [1] В. Ли, Побег.",
                "MLA     | Вячеслав       | Ли, Вячеслав. Побег.",
            })
    void namesOfEveryAlphabetHaveInitials(ReferenceStyle style, String given, String expected) throws StyleException {
        Author author = new Author(Optional.of("Ли"), Optional.of(given), Optional.empty());
        Reference reference = reference("Побег", "book", List.of(author), Optional.empty());
        assertThat(finished(style, reference)).isEqualTo(expected);
    }

    @Test
    void whatHasNoAuthorIsTestimonyOfNobody() throws StyleException {
        Reference hearing = reference("A hearing", "hearing", List.of(), Optional.of(EdtfDate.parse("1994")));
        assertThat(finished(ReferenceStyle.CHICAGO, hearing)).isEqualTo("A hearing (1994).");
        assertThat(finished(ReferenceStyle.APA, hearing)).isEqualTo("A hearing (1994).");
    }

    @Test
    void onlyWhatHasNoAuthorIsUnsigned() throws StyleException {
        Optional<EdtfDate> date = Optional.of(EdtfDate.parse("1994"));
        assertThat(finished(ReferenceStyle.CHICAGO, reference("A book", "review", date)))
                .startsWith("Lee, Ann. Review of ");
        assertThat(finished(ReferenceStyle.CHICAGO, reference("A book", "review", List.of(), date)))
                .startsWith("Unsigned review of ");
    }

    @Test
    void aTitleAfterItsNewspaperIsQuotedInChicago() throws StyleException {
        Reference article = reference(
                "A day", "article-newspaper", List.of(), Optional.of("The Sun"), Optional.empty(), Optional.empty());
        assertThat(finished(ReferenceStyle.CHICAGO, article)).isEqualTo("The Sun. “A Day.” n.d.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HARVARD | 1994~/.. | Lee, A. (1994~/..) A map.",
                "HARVARD | 199X     | Lee, A. (199X) A map.",
                "APA     | 199X     | Lee, A. (199X). A map.",
                "MLA     | 199X     | Lee, Ann. A Map. 199X.",
                "MLA     | 1994/..  | Lee, Ann. A Map. 1994/..",
                "GOST    | 1994/1995? | 1. Lee A. A map. 1994/1995?",
            })
    void aDateInWordsStandsOnce(ReferenceStyle style, String date, String expected) throws StyleException {
        Reference reference = reference("A map", "article-newspaper", Optional.of(EdtfDate.parse(date)));
        assertThat(finished(style, reference).replaceAll("[“”]", "")).isEqualTo(expected);
    }

    @Test
    void aTitleMayBeTheDate() throws StyleException {
        Reference reference = reference("199X", "article-newspaper", Optional.of(EdtfDate.parse("199X")));
        assertThat(finished(ReferenceStyle.APA, reference)).isEqualTo("Lee, A. (199X). 199X.");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "BIBTEX", "CSL_JSON", "RIS"})
    void anArticleOfWhichNoPagesAreKnownIsNoPreprint(ReferenceStyle style) throws StyleException {
        Reference article = reference(
                "A map", "article-journal", List.of(), Optional.of("Maps"), Optional.empty(), Optional.empty());
        assertThat(finished(style, article))
                .doesNotContainIgnoringCase("preprint")
                .contains("Maps");
    }

    @Test
    void pagesHaveTheLabelThatTheStyleWants() throws StyleException {
        assertThat(finished(ReferenceStyle.GOST, volume())).contains("P. 10–19").doesNotContain("Pp.");
        assertThat(finished(ReferenceStyle.MLA, volume())).contains("pp. 10–19");
    }

    @Test
    void aVolumeIsCalledOne() throws StyleException {
        assertThat(finished(ReferenceStyle.CHICAGO, volume())).contains("In Works, vol. 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA     | en-US | 2001-21  | Lee, A. (2001, Spring). A map.",
                "APA     | en-US | 2001-23~ | Lee, A. (ca. 2001, Autumn). A map.",
                "MLA     | en-US | 2001-22  | Lee, Ann. A Map. Summer 2001.",
                "CHICAGO | en-US | 2001-24  | Lee, Ann. A Map. Winter 2001.",
                "IEEE    | en-US | 2001-21  | [1] A. Lee, “A map,” Spring 2001.",
                "APA     | de-DE | 2001-21  | Lee, A. (2001, Frühjahr). A map.",
                "MLA     | ru-RU | 2001-21  | Lee, Ann. A map. весна 2001 г.",
            })
    void aSeasonHasItsName(ReferenceStyle style, String locale, String date, String expected) throws StyleException {
        Reference reference = reference("A map", "article-newspaper", Optional.of(EdtfDate.parse(date)));
        assertThat(FinishedStyle.bundled(style, locale)
                        .finish(new Citations(List.of(reference)))
                        .texts())
                .containsExactly(expected);
    }

    private static String finished(ReferenceStyle style, Reference reference) throws StyleException {
        return FinishedStyle.bundled(style, ReferenceLocale.USUAL)
                .finish(new Citations(List.of(reference)))
                .texts()
                .get(0);
    }

    private static Reference reference(String title, String type, Optional<EdtfDate> issued) {
        return reference(
                title, type, List.of(new Author(Optional.of("Lee"), Optional.of("Ann"), Optional.empty())), issued);
    }

    private static Reference reference(String title, String type, List<Author> authors, Optional<EdtfDate> issued) {
        return reference(title, type, authors, Optional.empty(), Optional.empty(), issued);
    }

    private static Reference volume() {
        return reference("A map", "map", List.of(), Optional.of("Works"), Optional.of("12"), Optional.empty());
    }

    private static Reference reference(
            String title,
            String type,
            List<Author> authors,
            Optional<String> container,
            Optional<String> volume,
            Optional<EdtfDate> issued) {
        Optional<String> none = Optional.empty();
        Optional<String> pages = volume.map(any -> "10-19");
        Source source = new Source(
                "a",
                type,
                title,
                authors,
                container,
                volume,
                none,
                pages,
                none,
                none,
                none,
                none,
                Optional.empty(),
                false,
                issued,
                Optional.empty(),
                none,
                none,
                none);
        return new Reference("a", source, List.of());
    }
}
