package mns.output.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations in references have the marks of their language. */
final class QuotationMarksTest {
    private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’", true);
    private static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘", false);

    @Test
    void aQuotationWithinAnotherHasTheInnerMarks() {
        assertThat(ENGLISH.nested("“a “b” c’s” “d”")).isEqualTo("“a ‘b’ c’s” “d”");
        assertThat(ENGLISH.nested("a” b “c")).isEqualTo("a” b “c");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "a \"b\" c            | a “b” c",
                "\"a\"                | “a”",
                "判处\"丛林兄弟\"恐怖   | 判处“丛林兄弟”恐怖",
                "\"a\"\"b\"           | “a”“b”",
                "says 'terror plot'  | says “terror plot”",
                "a's 'b' c's         | a's “b” c's",
                "the players' 'game' | the players' “game”",
                "'MTN işi'ndə: 'Bu?' | 'MTN işi'ndə: “Bu?”",
                "the '90s and 'a'    | the '90s and “a”",
                "\"a 'b' c\"          | “a “b” c”",
                "\"it's so\"          | “it's so”",
                "6\" of rain         | 6\" of rain",
                "\" a \"              | \" a \"",
                "\"                  | \"",
                "''                  | ''",
                "\"\"                 | \"\"",
                "'\"'                | “\"”",
            })
    void straightMarksThatBelongTogetherAreQuotations(String text, String expected) {
        assertThat(ENGLISH.curled(text)).isEqualTo(expected);
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(GERMAN.nested(GERMAN.curled("\"a 'b' c\""))).isEqualTo("„a ‚b‘ c“");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A “b”. C.  | a “b”  | A “b.” C.",
                "A “b”, c.  | A “b”  | A “b,” c.",
                "A “b?”. C. | A “b?” | A “b?” C.",
                "A “b” (c). | A “b”  | A “b” (c).",
                "A “b”. C.  | “c”    | A “b”. C.",
                "A ‘b’. C.  | a ‘b’  | A ‘b.’ C.",
                "The Lees’. | The Lees’ | The Lees’.",
                "A’s “b”.   | A's “b” | A’s “b.”",
            })
    void aStopAfterAQuotationGoesIntoItWhereTheLanguageWantsIt(String text, String part, String expected) {
        assertThat(ENGLISH.stopped(text, part)).isEqualTo(expected);
        assertThat(GERMAN.stopped(text, part)).isEqualTo(text);
    }
}
