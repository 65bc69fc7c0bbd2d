package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term has its meaning beside it where there is room, else below; no line is wider than asked for. */
final class ColumnsTest {
    private static final String LONGEST = "--twenty-two-letters=x";

    @Test
    void aTermHasItsMeaningBesideIt() {
        assertThat(row(60, "--limit N", "at most so many facts of those that a query finds"))
                .isEqualTo("""
                  --limit N               at most so many facts of those
                                          that a query finds
                """);
        assertThat(row(60, LONGEST, "as long as fits")).isEqualTo("  " + LONGEST + "  as long as fits\n");
    }

    @Test
    void aMeaningWithoutRoomBesideItsTermGoesBelow() {
        assertThat(row(60, LONGEST + "x", "too long by one"))
                .isEqualTo("  " + LONGEST + "x\n" + " ".repeat(26) + "too long by one\n");
        assertThat(row(59, "--limit N", "at most so many facts of those that a query finds, in order"))
                .isEqualTo("""
                  --limit N
                    at most so many facts of those that a query finds, in
                    order
                """);
    }

    @Test
    void aTermWithoutAMeaningIsAlone() {
        assertThat(row(60, "--help", "")).isEqualTo("  --help\n");
    }

    @Test
    void aHeadingHasAGapBeforeItAndAParagraphNone() {
        Columns columns = new Columns(20);
        columns.paragraph("One paragraph of a few words.");
        columns.heading("Next");
        columns.gap();

        assertThat(columns.text()).isEqualTo("One paragraph of a\nfew words.\n\nNext\n\n");
    }

    @ParameterizedTest
    @DisplayName("A line that is laid out already is broken where it is too wide, below its own beginning")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one two|one two",
                "  one two|  one two",
                "    one two three four|    one two/    three four",
                "a//  b|a//  b"
            })
    void breaksLines(String lines, String broken) {
        Columns columns = new Columns(14);
        columns.lines(lines.replace('/', '\n'));

        assertThat(columns.text()).isEqualTo(broken.replace('/', '\n') + "\n");
    }

    @Test
    void nothingDrivesTheTerminal() {
        Columns columns = new Columns(60);
        columns.paragraph("a\u001bb");
        columns.lines("  c\u001bd");
        columns.row("e\u001bf", "g\u001bh");

        assertThat(columns.text()).isEqualTo("a^[b\n  c^[d\n  e^[f" + " ".repeat(20) + "g^[h\n");
    }

    private static String row(int width, String term, String meaning) {
        Columns columns = new Columns(width);
        columns.row(term, meaning);
        return columns.text();
    }
}
