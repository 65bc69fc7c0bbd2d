package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.SampleBase;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Stance;
import mns.query.Query;
import mns.query.search.QueryReader;
import mns.text.DisplayWidth;
import mns.text.TerminalText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader sees where a fact has what was searched for, if that is not in what is shown anyway. */
class SnippetTest {
    @ParameterizedTest
    @DisplayName("Fact, words, what is shown beside the statement")
    @CsvSource(delimiter = '|', textBlock = """
            duties/23              | repair           |
            duties/18              | school           | keywords: school
            people/chief-quliyev   | rashid guliyev   |
            history/guard-day      | feast            | keywords: feast
            history/guard-day      | holiday feast    | keywords: holiday,keywords: feast
            history/predecessor    | predecessor      |
            people/chief-quliyev   | guliyev retired  |
            history/lock-office    | wrong            | note: The name in the encyclopedia is wrong.
            history/first-watch    | watchmen         | keywords: night watchmen
            places/salt-quay-post  | пристань         | keywords: Соляная пристань
            """)
    void shows(String id, String words, String lines) {
        Fact fact = SampleBase.canalGuard().fact(id).orElseThrow();
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of(words.split(" ")))));

        assertThat(Snippet.of(fact, highlight))
                .extracting(each -> each.line(highlight, 76))
                .isEqualTo(lines == null ? List.of() : List.of(lines.split(",")));
    }

    @ParameterizedTest
    @DisplayName("Also who said it, and what a source says instead")
    @CsvSource(delimiter = '|', textBlock = """
            keepers/no-ship-lost | olafur | said by: Ólafur Łoś, last keeper
            lights/3             | stayed | source says: The lightship stayed until 1905.
            """)
    void showsOfTheLighthouses(String id, String word, String line) {
        Fact fact = SampleBase.lighthouse().fact(id).orElseThrow();
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of(word))));

        assertThat(Snippet.of(fact, highlight))
                .extracting(each -> each.line(highlight, 76))
                .containsExactly(line);
    }

    @ParameterizedTest
    @DisplayName("What takes two columns, or two halves of a character, is cut in columns and never in half")
    @ValueSource(strings = {"\ud83d\ude00", "\u706f", "e\u0301"})
    void cutsWholeCharacters(String character) {
        String text = character.repeat(60) + " needle " + character.repeat(60);
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("needle"))));
        for (int width = 20; width < 70; width++) {
            String line = new Snippet("note", text).line(highlight, width);

            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
            assertThat(line).contains("needle").isEqualTo(TerminalText.safe(line));
        }
    }

    @ParameterizedTest
    @DisplayName("A long part is cut around the match to fit the line")
    @ValueSource(ints = {16, 20, 36, 56, 76, 200})
    void cuts(int width) {
        String text = "many words ".repeat(20) + "needle" + " and many more".repeat(20);
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("needle"))));
        String line = new Snippet("note", text).line(highlight, width);

        assertThat(line).hasSizeLessThanOrEqualTo(width).startsWith("note: …").endsWith("…");
        assertThat(line).containsPattern(width < 20 ? "n" : "needle");
    }

    @ParameterizedTest
    @DisplayName("Where the match is at an end, only the other end is cut")
    @CsvSource(delimiter = '|', textBlock = """
            needle at the beginning of a line that is long enough  | note: needle at the beginning…
            a line that is long enough and has at its end a needle | note: …has at its end a needle
            """)
    void cutsOneEnd(String text, String line) {
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("needle"))));

        assertThat(new Snippet("note", text).line(highlight, 32)).isEqualTo(line);
    }

    @ParameterizedTest
    @DisplayName(
            "In 32 columns a match less than half the line behind the beginning stays there, others have a third before")
    @CsvSource(delimiter = '|', textBlock = """
            a line lon needle and then so much more of it       | note: a line lon needle and th…
            a line long needle and then so much more of it      | note: …long needle and then so…
            aa bb cc dd ee ff gg needle hh ii jj kk ll mm nn oo | note: …ff gg needle hh ii jj kk…
            one-word-that-has-no-blank-before-needle xx yy zz   | note: …k-before-needle xx yy zz
            one-word-that-has-no-blank-before-ne lamps and more of them | note: …-before-ne lamps and mor…
            """)
    void cutsAroundTheFirstMatch(String text, String line) {
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("ne"))));

        assertThat(new Snippet("note", text).line(highlight, 32)).isEqualTo(line);
    }

    @ParameterizedTest
    @DisplayName("The line begins with a word if one begins within 13 columns, else within a word")
    @CsvSource({"8, yyyyyyyy needle", "7, xxxxxxxxxxxxx yyyyyyy needle"})
    void beginsWithAWord(int length, String beginning) {
        String text = "x".repeat(50) + " " + "y".repeat(length) + " needle" + " and more".repeat(9);
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("needle"))));

        assertThat(new Snippet("note", text).line(highlight, 76)).startsWith("note: …" + beginning + " and");
    }

    @Test
    void isWholeAsLongAsItFits() {
        Highlight highlight = new Highlight(Query.ALL.searching(QueryReader.read(List.of("needle"))));
        Snippet snippet = new Snippet("note", "a 灯台 needle");

        assertThat(snippet.line(highlight, 19)).isEqualTo("note: a 灯台 needle");
        assertThat(snippet.line(highlight, 18)).startsWith("note: …").hasSizeLessThan(18);
    }

    @Test
    void aPartIsShownForWhatNoPartBeforeItHas() {
        Evidence says =
                new Evidence("x", "p", Stance.SUPPORTS, Optional.of("four five"), Optional.empty(), Optional.empty());
        Fact fact = new Fact(
                "a/b",
                "a",
                OptionalInt.empty(),
                "one",
                "Statement.",
                Optional.empty(),
                Optional.empty(),
                Optional.of("one two"),
                List.of("two three"),
                List.of("three four"),
                Confidence.HIGH,
                List.of(says),
                List.of(),
                Optional.of("five six"));
        Highlight highlight = new Highlight(
                Query.ALL.searching(QueryReader.read(List.of("one", "two", "three", "four", "five", "six"))));

        assertThat(Snippet.of(fact, highlight))
                .extracting(Snippet::label)
                .containsExactly("title", "said by", "tags", "keywords", "source says", "note");
        Highlight later = new Highlight(Query.ALL.searching(QueryReader.read(List.of("two", "four"))));
        assertThat(Snippet.of(fact, later)).extracting(Snippet::label).containsExactly("said by", "keywords");
        Highlight last = new Highlight(Query.ALL.searching(QueryReader.read(List.of("three", "five"))));
        assertThat(Snippet.of(fact, last)).extracting(Snippet::label).containsExactly("tags", "source says");
    }
}
