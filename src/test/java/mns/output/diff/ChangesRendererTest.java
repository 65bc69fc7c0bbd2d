package mns.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import mns.HostileBase;
import mns.HostileText;
import mns.SampleBase;
import mns.output.JsonRenderer;
import mns.output.MarkdownRenderer;
import mns.output.Output;
import mns.output.Renderer;
import mns.output.SeparatedRenderer;
import mns.output.YamlRenderer;
import mns.output.terminal.LineRenderer;
import mns.output.terminal.Palette;
import mns.query.Answer;
import mns.query.diff.Changes;
import mns.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What changed is written for people and for scripts, whatever the texts are. */
final class ChangesRendererTest {
    private static final List<Renderer<Answer.Listing>> FORMATS = List.of(
            JsonRenderer.array(true, List.of()),
            JsonRenderer.lines(List.of()),
            SeparatedRenderer.commas(ChangesReport.FIELDS),
            SeparatedRenderer.tabs(ChangesReport.FIELDS),
            new MarkdownRenderer(List.of()),
            new YamlRenderer(List.of()),
            new LineRenderer(Palette.PLAIN));

    @ParameterizedTest
    @FieldSource("mns.HostileText#ALL")
    void noTextDrivesTheTerminal(String text) {
        for (Changes changes : List.of(
                Changes.between(HostileBase.of("harmless"), HostileBase.of(text)),
                Changes.between(HostileBase.of(text), HostileBase.of("a " + text + " b")))) {
            assertThat(changes.size()).isGreaterThan(2);
            for (Renderer<Answer.Listing> format : FORMATS) {
                assertThat(HostileText.raw(Output.of(new ChangesReport(format), changes), "\n\t"))
                        .isEmpty();
            }
            for (int width : new int[] {20, 41, 80}) {
                String shown = Output.of(new ChangesRenderer(width, Palette.PLAIN), changes);

                assertThat(HostileText.raw(shown, "\n")).isEmpty();
                assertThat(shown.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
            }
        }
    }

    @Test
    void aWholeBaseThatIsNewIsWritten() throws IOException {
        Changes changes = Changes.between(SampleBase.lighthouse(), SampleBase.canalGuard());
        String json = Output.of(new ChangesReport(FORMATS.get(0)), changes);

        assertThat(new ObjectMapper().readTree(json)).hasSize(changes.size());
        for (Renderer<Answer.Listing> format : FORMATS.subList(2, FORMATS.size())) {
            assertThat(Output.of(new ChangesReport(format), changes)).doesNotContain("{source=", "{literal=", "null");
        }
    }

    @Test
    void nothingIsWrittenOfNoDifference() {
        Changes none = Changes.between(SampleBase.lighthouse(), SampleBase.lighthouse());

        assertThat(Output.of(new ChangesRenderer(80, Palette.COLOR), none)).isEmpty();
        assertThat(Output.of(new ChangesReport(new LineRenderer(Palette.PLAIN)), none))
                .isEmpty();
    }
}
