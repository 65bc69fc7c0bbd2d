package mns.output.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.SampleBase;
import mns.fact.Author;
import mns.fact.Source;
import mns.fact.date.EdtfDate;
import mns.fact.date.InvalidDateException;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.query.Answer;
import mns.query.cite.Citations;
import mns.query.cite.Reference;
import mns.query.cite.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each style finishes whatever source there is: with its title, in an order and with numbers of its own. */
final class FinishedStyleTest {
    private static final List<String> ENDS = List.of(
            "1994",
            "2004-06",
            "2004-06-07",
            "1994~",
            "2004-06%",
            "1994?",
            "199X",
            "19XX",
            "2004-XX",
            "2004-06-XX",
            "",
            "..");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "BIBTEX", "CSL_JSON", "RIS"})
    void everyPairOfPrecisionsIsADate(ReferenceStyle style) throws StyleException {
        List<Reference> references = new ArrayList<>();
        for (String date : dates()) {
            references.add(reference("Title " + references.size(), "report", Optional.of(EdtfDate.parse(date))));
        }
        Citations finished = FinishedStyle.bundled(style, ReferenceLocale.USUAL).finish(new Citations(references));
        assertThat(finished.texts()).hasSameSizeAs(references);
        for (int i = 0; i < references.size(); i++) {
            Source source = finished.references().get(i).source();
            String text = finished.texts().get(i);
            assertThat(text).contains(source.title()).doesNotContainIgnoringCase("preprint");
            String date = source.issued().orElseThrow().text();
            assertThat(text.split(java.util.regex.Pattern.quote(date), -1))
                    .as(text)
                    .hasSizeLessThanOrEqualTo(date.length() > 4 ? 2 : 3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "BIBTEX", "CSL_JSON", "RIS"})
    void everySourceOfTheBundledBaseIsFinishedInEachLanguage(ReferenceStyle style) throws StyleException {
        var base = SampleBase.bundled();
        Citations citations = References.bySource(new Answer.FactCards(base.facts(), base));
        for (String locale : ReferenceLocale.NAMES) {
            Citations finished = FinishedStyle.bundled(style, locale).finish(citations);
            assertThat(finished.references()).containsExactlyInAnyOrderElementsOf(citations.references());
            assertThat(finished.texts()).allMatch(text -> text.length() > 10 && text.indexOf('\n') < 0);
        }
    }

    @Test
    void aNumberedStyleKeepsTheOrderAskedForAndCounts() throws StyleException {
        Citations citations = new Citations(
                List.of(reference("Zebra", "book", Optional.empty()), reference("Apple", "book", Optional.empty())));
        assertThat(FinishedStyle.bundled(ReferenceStyle.IEEE, "en-US")
                        .finish(citations)
                        .texts())
                .containsExactly("[1] A. Lee, Zebra.", "[2] A. Lee, Apple.");
        assertThat(FinishedStyle.bundled(ReferenceStyle.APA, "en-US")
                        .finish(citations)
                        .texts())
                .containsExactly("Lee, A. (n.d.). Apple.", "Lee, A. (n.d.). Zebra.");
    }

    @Test
    void aPostThatAStyleLeavesOutIsWrittenAsAPage() throws StyleException {
        Citations post = new Citations(List.of(reference("A post", "post", Optional.of(EdtfDate.parse("2012-05-22")))));
        assertThat(FinishedStyle.bundled(ReferenceStyle.CHICAGO, "en-US")
                        .finish(post)
                        .texts())
                .singleElement()
                .asString()
                .contains("A Post")
                .contains("May 22, 2012");
    }

    private static List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (String from : ENDS) {
            dates.add(from.isEmpty() || from.equals("..") ? "2001" : from);
            for (String to : ENDS) {
                try {
                    dates.add(EdtfDate.parse(from + "/" + to).text());
                } catch (InvalidDateException e) {
                    // It ends before it begins, or has no date at all.
                }
            }
        }
        return dates;
    }

    private static Reference reference(String title, String type, Optional<EdtfDate> issued) {
        Optional<String> none = Optional.empty();
        Author author = new Author(Optional.of("Lee"), Optional.of("Ann"), none);
        Source source = new Source(
                "a",
                type,
                title,
                List.of(author),
                none,
                none,
                none,
                none,
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
