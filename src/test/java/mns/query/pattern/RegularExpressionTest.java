package mns.query.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import mns.SampleBase;
import mns.Work;
import mns.fact.FactBase;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A regular expression finds facts by their folded and original text, and never takes long. */
class RegularExpressionTest {
    private static final FactBase LARGE = SampleBase.bundled();

    /** For each fact, of which the base has more and more. */
    private static final Duration MOST =
            Duration.ofNanos(6_500_000).multipliedBy(LARGE.facts().size());

    /** The texts are made when they are first asked for, which is not the work of a pattern. */
    @BeforeAll
    static void makeTexts() {
        ids(LARGE, Query.ALL.with(Condition.ContainsText.of("a")));
    }

    @ParameterizedTest
    @DisplayName("A pattern finds a fact, or does not")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules/canal-act                  | 17-IIQ                | true
            rules/canal-act                  | 17.iiq                | true
            rules/canal-act                  | ^canal                | true
            rules/canal-act                  | ^act                  | false
            rules/canal-act                  | of the guard\\.$       | true
            rules/canal-act                  | ^rules/.*-act$        | true
            rules/canal-act                  | Canal Act.*17-IIQ     | false
            places/azerbaijani-name          | Təhlükəsizlik         | true
            places/azerbaijani-name          | t.hl.k.sizlik         | true
            places/azerbaijani-name          | TEHLUKESIZLIK         | false
            places/azerbaijani-name          | (?i)TEHLUKESIZLIK     | true
            places/azerbaijani-name          | \\p{Lu}{3}            | true
            places/azerbaijani-name          | [ə-]                  | true
            places/azerbaijani-name          | \\x{259}              | true
            """)
    void finds(String id, String pattern, boolean found) {
        Condition matches =
                new Condition.Matches(RegularExpression.all(List.of(pattern)).get(0));

        assertThat(ids(SampleBase.canalGuard(), Query.ALL.with(matches).with(new Condition.IsOneOf(Set.of(id)))))
                .isEqualTo(found ? List.of(id) : List.of());
    }

    @ParameterizedTest
    @DisplayName("A pattern that cannot be used is refused with the reason and the place")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a(b              | the ( at character 2 is never closed
            a)b              | the ) at character 2 closes nothing
            ([(]             | the ( at character 1 is never closed
            a[b-             | missing closing ] "[b-" at character 2
            ab[z-a]          | invalid character class range "z-a" at character 4
            *b               | missing argument to repetition operator "*" at character 1
            a**              | invalid nested repetition operator "**" at character 2
            x+?*             | invalid nested repetition operator
            a(?=b)           | invalid or unsupported Perl syntax "(?=" at character 2
            (a*)*\\1b        | invalid escape sequence "\\1" at character 6
            (\\w+\\s?)+\\1$  | invalid escape sequence "\\1" at character 10
            (.+)+\\1z        | invalid escape sequence "\\1" at character 6
            a[^              | missing closing ]
            a[[:             | missing closing ]
            a[\\             | trailing backslash
            \\x{20           | invalid escape sequence
            a\\              | trailing backslash
            \\p{Klingon}     | invalid character class range
            ((a{1,100}){1,100}){1,100}                | too large when its repetitions are written out
            (?:(?:(?:(?:){1000}){1000}){1000}){1000}  | too large when its repetitions are written out
            (([)]a{99}){99}){99}                      | too large when its repetitions are written out
            a{5001}                                   | invalid repeat count "{5001}" at character 2
            (?:aaaaaa){1000}                          | too large when its repetitions are written out
            ([a][b][c][d][e]){1000}                   | too large when its repetitions are written out
            (\\d\\d\\d\\d\\d){1000}                   | too large when its repetitions are written out
            ((aaaaa)){1000}                           | too large when its repetitions are written out
            (\\Qaaaaa\\E){1000}                       | too large when its repetitions are written out
            (aaaaa){1000}                             | the one that goes too far is at character 8
            (x?.?){1000}                              | at most 100 may be empty when its repetitions are written out; the one that goes too far is at character 7
            ((x?.?){30}){30}z                         | at most 100 may be empty
            (\\pL?\\pL?){600}z                        | at most 100 may be empty
            (?:.?){101}                               | at most 100 may be empty
            (?:a{0,2}){101}                           | at most 100 may be empty
            (){101}                                   | at most 100 may be empty
            (\\ba){101}                               | at most 100 may be empty
            ($a){101}                                 | at most 100 may be empty
            [[:alpha:]](b                             | the ( at character 12 is never closed
            [[:alpha](b                               | the ( at character 10 is never closed
            [\\](](b                                   | the ( at character 6 is never closed
            \\Qab\\E(b                                 | the ( at character 7 is never closed
            \\p{Lu}(b                                 | the ( at character 7 is never closed
            \\d(b                                     | the ( at character 3 is never closed
            """)
    void refuses(String pattern, String reason) {
        assertThatThrownBy(() -> RegularExpression.all(List.of(pattern)))
                .isInstanceOfSatisfying(
                        PatternException.class, e -> assertThat(e.pattern()).isEqualTo(pattern))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @DisplayName("A pattern with more than a hundred parts that may be empty is refused")
    @ValueSource(
            strings = {
                "(.*){101}",
                "(.*?){101}",
                "(a{b}?){101}",
                "(\\*?){101}",
                "(a|){101}",
                "(|a){101}",
                "(a||b){101}",
                "(^|a){101}",
                "((?:|a)b){101}",
                "((a?){0,11}){10}",
                "(?P<name>|a){101}"
            })
    void refusesTooManyEmptyParts(String pattern) {
        assertThatThrownBy(() -> RegularExpression.all(List.of(pattern)))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("at most 100 may be empty");
    }

    @ParameterizedTest
    @DisplayName("A pattern with what looks like a large count or an open group is taken")
    @ValueSource(
            strings = {
                "\\x{9999}\\x{9999}",
                "(\\Qa\\E){700}",
                "[\\](]",
                "\\p{Greek}{3}",
                "[(]",
                "a[b]",
                "a\\Qb\\E",
                "[]()]",
                "[^]({9999]",
                "[[:alpha:](]",
                "\\(",
                "\\Q({9999}\\E",
                "\\Q(",
                "a{,5}",
                "{",
                "a{1000}",
                "(a{10}){100}",
                "\\d{4}-\\d{2}-\\d{2}.{0,900}",
                "(x?.?){50}",
                "(?:.?){100}",
                "(.*?){100}",
                "(.+?){500}",
                "(a|b){1000}",
                "(?i)(?:[a?*]|\\?|\\*){500}",
                ""
            })
    void takes(String pattern) {
        assertThat(RegularExpression.all(List.of(pattern))).hasSize(1);
    }

    @Test
    void refusesMoreThanAThousandCharactersAndTakesThatMany() {
        assertThatThrownBy(() -> RegularExpression.all(List.of("a".repeat(1001))))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("has 1001 characters, and may have 1000 at most");
        assertThat(RegularExpression.all(List.of("(".repeat(499) + "ab" + ")".repeat(499))))
                .hasSize(1);
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @DisplayName("What makes other engines hang is answered")
    @ValueSource(
            strings = {
                "(a*)*b",
                "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^\\s\\S]",
                "(\\w+\\s?)+$z",
                "(.+)+z",
                "(a|b)*z",
                "$(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)z"
            })
    void endsInTime(String pattern) {
        Condition matches =
                new Condition.Matches(RegularExpression.all(List.of(pattern)).get(0));
        Work work = new Work();
        assertThat(ids(LARGE, Query.ALL.with(matches)))
                .hasSizeLessThanOrEqualTo(LARGE.facts().size());
        work.assertLessThan(MOST);
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @DisplayName("A pattern as large as one may be, and with as many parts that may be empty, is answered too")
    @ValueSource(
            strings = {
                "(x?.?){50}z",
                "(\\pL?\\pL?){50}z",
                "(?:.*?){100}z",
                "(.|){100}z",
                "(.+){1000}z",
                "([^a]|[^b]|[^c]|[^d]|[^e]){500}z",
                ".{0,1000}z"
            })
    void endsInTimeHoweverLarge(String pattern) {
        Condition matches =
                new Condition.Matches(RegularExpression.all(List.of(pattern)).get(0));
        Work work = new Work();
        assertThat(ids(LARGE, Query.ALL.with(matches)))
                .hasSizeLessThanOrEqualTo(LARGE.facts().size());
        work.assertLessThan(MOST);
    }

    @ParameterizedTest
    @DisplayName("What it finds is marked, whether by the folded or by the original text")
    @CsvSource({"e, aəbə, .x.x", "ə, aəbə, .x.x", "B, aəBə, ..x.", "'', abc, ...", "b+, abbc, .xx.", "z, abc, ..."})
    void marks(String pattern, String text, String marks) {
        boolean[] matched = new boolean[text.length()];
        RegularExpression.all(List.of(pattern)).get(0).mark(text, matched);

        StringBuilder shown = new StringBuilder();
        for (boolean each : matched) {
            shown.append(each ? 'x' : '.');
        }
        assertThat(shown).hasToString(marks);
    }

    private static List<String> ids(FactBase base, Query query) {
        return new FactFinder(base)
                .find(query).hits().stream().map(hit -> hit.fact().id()).toList();
    }
}
