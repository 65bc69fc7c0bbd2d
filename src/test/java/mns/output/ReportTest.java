package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.output.terminal.LineRenderer;
import mns.output.terminal.Palette;
import mns.query.Answer;
import org.junit.jupiter.api.Test;

/** Findings are told one a line, and what stands in their place is told only where there are none. */
final class ReportTest {
    private final Answer.Finding word =
            new Answer.Finding(List.of("found", "lights/1"), row("word", 2, "fact", "lights/1"));
    private final Answer.Finding fault =
            new Answer.Finding(List.of("missing", "lights/2"), row("fact", "lights/2", "note", "a|b"));

    @Test
    void aPipeGetsOneLineAFinding() {
        assertThat(lines(new Answer.Report(List.of(word, fault), "Nothing.")))
                .isEqualTo("found\tlights/1\nmissing\tlights/2\n");
    }

    @Test
    void aPipeGetsWhatIsSaidOtherwiseOrNoLine() {
        assertThat(lines(new Answer.Report(List.of(), "Nothing."))).isEqualTo("Nothing.\n");
        assertThat(lines(new Answer.Report(List.of(), ""))).isEmpty();
    }

    @Test
    void aTableHasEachNameThatSomeFindingHasInTheOrderInWhichTheyCome() {
        assertThat(Output.of(new MarkdownRenderer(List.of()), new Answer.Report(List.of(word, fault), "Nothing.")))
                .isEqualTo("""
                        | word | fact | note |
                        | --- | --- | --- |
                        | 2 | lights/1 |  |
                        |  | lights/2 | a\\|b |
                        """);
    }

    @Test
    void whatNamesAFindingIsItsFactOrThePlaceOfTheFault() {
        Answer.Finding place = new Answer.Finding(List.of(), row("problem", "x", "pointer", "/facts/0"));

        assertThat(Output.of(new NullRenderer(), new Answer.Report(List.of(word, place), "")))
                .isEqualTo("lights/1\0/facts/0\0");
    }

    private static String lines(Answer.Listing report) {
        return Output.of(new LineRenderer(Palette.PLAIN), report);
    }

    private static Map<String, Object> row(String first, Object one, String second, Object other) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(first, one);
        row.put(second, other);
        return row;
    }
}
