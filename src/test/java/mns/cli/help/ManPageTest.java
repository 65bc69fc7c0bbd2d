package mns.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of the manual shows every text as it is, and no text is taken for a request of roff. */
class ManPageTest {
    private static final String TITLE = ".TH MNS-TAGS 1 2026-01-01 \"mns 1.0.0\" \"mns\"\n";

    @ParameterizedTest
    @DisplayName("what roff or a font would turn into something else is written by name")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            plain text         | plain text
            --said-by          | \\-\\-said\\-by
            \\t                | \\et
            it's               | it\\(aqs
            'quoted'           | \\(aqquoted\\(aq
            `id`               | \\(gaid\\(ga
            ^[                 | \\(ha[
            2000~              | 2000\\(ti
            "a phrase"         | \\(dqa phrase\\(dq
            .SH                | \\&.SH
            1994/..            | 1994/..
            Təhlükəsizlik      | T\\[u0259]hl\\[u00FC]k\\[u0259]sizlik
            😀                 | \\[u1F600]
            """)
    void textIsEscaped(String text, String roff) {
        assertThat(page().section("Facts").paragraph(text).text()).isEqualTo(TITLE + ".SH FACTS\n" + roff + "\n");
        assertThat(page().verbatim(List.of(text)).text()).isEqualTo(TITLE + ".PP\n.nf\n" + roff + "\n.fi\n");
    }

    @Test
    @DisplayName("a control character is shown and not sent")
    void controlCharactersAreShown() {
        assertThat(page().term("a\u001bb", "\u202e").text()).isEqualTo(TITLE + ".TP\n\\fBa\\(ha[b\\fR\n<U+202E>\n");
    }

    @Test
    @DisplayName("a long text is broken between words, so that no line of the source is long")
    void longTextIsBroken() {
        String text = page().paragraph("word ".repeat(100)).text();
        assertThat(text.lines()).allMatch(each -> each.length() <= 80);
        assertThat(text.replace('\n', ' ')).contains("word ".repeat(100));
    }

    @Test
    @DisplayName("lines that stay as they are keep their blanks, and an empty one stays empty")
    void verbatimLinesStay() {
        assertThat(page().section("Dates").verbatim(List.of("a  b", "", "  .c")).text())
                .isEqualTo(TITLE + ".SH DATES\n.nf\na  b\n\n  .c\n.fi\n");
    }

    private static ManPage page() {
        return new ManPage("mns-tags", "1.0.0", "2026-01-01");
    }
}
