package mns.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import mns.query.search.SearchQuery.Coverage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed for a search has a meaning. */
final class SearchQueryTest {
    /** Arguments are parted by commas; a phrase is shown in quotes, a loose one in brackets, a period by its date. */
    @ParameterizedTest
    @DisplayName("What was typed, what is wanted, what is unwanted")
    @CsvSource(delimiter = '~', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            light                          ~ light                      ~
            Light,House                    ~ light house                ~
            light house                    ~ (light house)              ~
            Təhlükəsizlik                  ~ tehlukesizlik              ~
            screw-piles                    ~ screw+piles                ~
            don’t                          ~ don+t                      ~
            ministry's                     ~ ministry                   ~
            secrets/                       ~ secrets                    ~
            and/or                         ~ and or                     ~
            (oil),                         ~ oil                        ~
            -- ? *                         ~                            ~
            -,—                            ~                            ~
            "oil lamp"                     ~ "oil lamp"                 ~
            burned "oil lamp" -gas         ~ burned "oil lamp"          ~ gas
            "oil lamp                      ~ "oil lamp"                 ~
            "oil"lamp                      ~ "oil" lamp                 ~
            ""                             ~                            ~
            oil,-gas,—coal                 ~ oil                        ~ gas coal
            oil,NOT,gas                    ~ oil                        ~ gas
            oil,AND,gas                    ~ oil gas                    ~
            oil,OR,gas,lamp                ~ oil/gas lamp               ~
            oil|gas                        ~ oil/gas                    ~
            oil,|,gas                      ~ oil/gas                    ~
            oil,or,gas                     ~ oil gas                    ~
            OR,oil,OR                      ~ oil                        ~
            NOT                            ~ not                        ~
            oil,-"gas lamp"                ~ oil                        ~ "gas lamp"
            why,was,it,dissolved           ~ dissolved                  ~
            who,is,who                     ~ who is                     ~
            2004                           ~ 2004                       ~
            lamps,1990s                    ~ lamps 199X                 ~
            July,2005,arrests              ~ 2005-07 arrests            ~
            July 2005                      ~ 2005-07                    ~
            23,July,2004                   ~ 2004-07-23                 ~
            July,23rd,,2004                ~ 2004-07-23                 ~
            the,1st,of,May,1999            ~ 1999-05-01                 ~
            2004-07-23                     ~ 2004-07-23                 ~
            2004-7                         ~ 2004-07                    ~
            23.07.2004                     ~ 2004-07-23                 ~
            1991-2015                      ~ 1991/2015                  ~
            1991–2015                      ~ 1991/2015                  ~
            31,February,2004               ~ 31 2004-02                 ~
            decree,706                     ~ decree 706                 ~
            May                            ~ may                        ~
            2004,-1999                     ~ 2004                       ~ 1999
            the,nineties                   ~ 199X                       ~
            '90s,coup                      ~ 199X coup                  ~
            summer,2005                    ~ 2005-22                    ~
            fall,of,2015                   ~ 2015-23                    ~
            July,of,2005                   ~ 2005-07                    ~
            winter                         ~ winter                     ~
            arrests,since,2013             ~ arrests 2013/..            ~
            before,1991                    ~ ../1991                    ~
            from,2001,to,2005              ~ 2001/2005                  ~
            between,2001,and,2005          ~ 2001/2005                  ~
            2001,until,2005                ~ 2001/2005                  ~
            2001,and,2005                  ~ 2001 2005                  ~
            from,2005,to,2001              ~ 2005 2001                  ~
            12/14/2015                     ~ 2015-12-14                 ~
            14/12/2015                     ~ 2015-12-14                 ~
            didn't,they,flee               ~ flee                       ~
            who’s,wanted                   ~ wanted                     ~
            they've,won't,O'Brien          ~ o+brien                    ~
            """)
    void means(String typed, String wanted, String unwanted) {
        SearchQuery query = QueryReader.read(List.of(typed.split(",")));

        List<String> clauses = new ArrayList<>();
        for (Clause clause : query.wanted()) {
            clauses.add(String.join(
                    "/",
                    clause.alternatives().stream().map(SearchQueryTest::shown).toList()));
        }
        assertThat(String.join(" ", clauses)).isEqualTo(wanted == null ? "" : wanted);
        assertThat(String.join(
                        " ",
                        query.unwanted().stream().map(SearchQueryTest::shown).toList()))
                .isEqualTo(unwanted == null ? "" : unwanted);
    }

    private static String shown(Term term) {
        if (term instanceof Term.Period period) {
            return period.when().text();
        }
        String words = String.join(term instanceof Term.Compound ? "+" : " ", term.words());
        return term instanceof Term.Phrase phrase ? (phrase.loose() ? "(" + words + ")" : "\"" + words + "\"") : words;
    }

    @ParameterizedTest
    @CsvSource({
        "state border, BEST",
        "why was it dissolved, QUESTION",
        "who, BEST",
        "did Russia confirm, QUESTION",
        "didn't Russia confirm, QUESTION",
        "wasnt it dissolved, QUESTION",
        "who's wanted, QUESTION",
        "one two three four, BEST",
        "one two three four five, QUESTION",
    })
    void aQuestionOrSentenceNeedsNotEachWord(String typed, Coverage coverage) {
        assertThat(QueryReader.read(List.of(typed.split(" "))).coverage()).isEqualTo(coverage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "x", "\"x ", "-", "-\"", "- ", "\ud800", "\u0000", "灯", "'\"", "(", "\u00a0", "\\", "%s", "|",
                "OR ", "NOT", "-a ", "\"a\" ", "1990s ", "July ", "𐐀"
            })
    void nothingThatIsTypedFails(String piece) {
        assertThatCode(() -> QueryReader.read(List.of(piece.repeat(1_000_000 / piece.length()))))
                .doesNotThrowAnyException();
        assertThatCode(() -> QueryReader.read(List.of(piece.repeat(10_000).split(" "))))
                .doesNotThrowAnyException();
    }

    @Test
    void ofATextTheFirstWordsAreLookedFor() {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            typed.add("w" + i);
        }
        assertThat(QueryReader.read(typed).wanted()).hasSize(QueryReader.MOST);
    }
}
