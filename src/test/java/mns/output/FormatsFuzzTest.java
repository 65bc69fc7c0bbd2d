package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import mns.HostileBase;
import mns.HostileText;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.output.terminal.Addresses;
import mns.output.terminal.LineRenderer;
import mns.output.terminal.Palette;
import mns.output.terminal.TerminalRenderer;
import mns.query.Answer;
import mns.text.DisplayWidth;

/** Whatever text a fact has, a reader of each format that is not ours finds it there, and no terminal obeys it. */
final class FormatsFuzzTest {
    private static final FactBase BASE = SampleBase.lighthouse();

    @FuzzTest
    void texts(byte[] bytes) throws IOException, SQLException {
        // Half a character comes of what is no UTF-8.
        String text = new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
        Answer.FactList list = HostileFact.list(text);
        Answer.Listing cards = new Answer.FactCards(List.of(HostileFact.of(text)), BASE);

        SeparatedRendererTest.assertLosesNothingInCommas(list);
        SeparatedRendererTest.assertLosesNothingInTabs(list);
        SeparatedRendererTest.assertNoSpreadsheetFindsAFormula(list);
        YamlRendererTest.assertLosesNothing(list);
        SqlRendererTest.assertLosesNothing(HostileBase.of(text));
        MarkdownRendererTest.assertCellsHoldTheirTexts(list);
        MarkdownRendererTest.assertLinesHoldTheirTexts((Answer.FactCards) cards);
        for (Answer.Listing answer : List.of(list, cards)) {
            assertJsonLosesNothing(answer);
            assertFitsTheTerminal(answer);
            assertThat(HostileText.raw(Output.of(new LineRenderer(Palette.PLAIN), answer), "\n\t"))
                    .isEmpty();
        }
    }

    private static void assertJsonLosesNothing(Answer.Listing answer) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (boolean pretty : new boolean[] {true, false}) {
            String output = Output.of(JsonRenderer.array(pretty, List.of()), answer);

            assertThat(HostileText.raw(output, "\n")).isEmpty();
            assertThat(mapper.readValue(output, Object.class)).isEqualTo(Rows.of(answer));
        }
        String line = Output.of(JsonRenderer.lines(List.of()), answer);
        assertThat(line).hasLineCount(1);
        assertThat(mapper.readValue(line, Object.class))
                .isEqualTo(Rows.of(answer).get(0));
    }

    private static void assertFitsTheTerminal(Answer.Listing answer) {
        for (int width : new int[] {20, 41, 80}) {
            String output = Output.of(new TerminalRenderer(width, Palette.PLAIN, Addresses.WRITTEN), answer);

            assertThat(HostileText.raw(output, "\n")).isEmpty();
            assertThat(output.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
        }
    }
}
