package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Passage;
import mns.fact.Source;
import mns.fact.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in the prepared form is read again as it was, in bytes that are characters. */
final class PreparedFormTest {
    static Stream<Fact> facts() {
        Passage passage = new Passage(3, OptionalInt.empty(), "0".repeat(64));
        Passage placed = new Passage(3, OptionalInt.of(7), "0".repeat(64));
        Stream<Fact> made = Stream.of(
                MadeFact.plain("lamps/1").make(),
                MadeFact.plain("lamps/1").number(1).date("1901/1905?").make(),
                MadeFact.plain("lamps/1").valid("1901").make(),
                made(evidence(Optional.empty(), Optional.empty(), Optional.of(passage))),
                made(
                        evidence(Optional.of("Says."), Optional.empty(), Optional.of(placed)),
                        evidence(Optional.empty(), Optional.of("Note."), Optional.empty())));
        Stream<Fact> read =
                Stream.concat(SampleBase.lighthouse().facts().stream(), SampleBase.bundled().facts().stream());
        return Stream.concat(made, read);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsReadAsItWasWritten(Fact fact) {
        PreparedText text = new PreparedText();
        PreparedFact.write("search text", fact, text);

        PreparedLines lines = new PreparedLines(inBytes(text));
        assertThat(lines.count()).isEqualTo(1);
        assertThat(PreparedFact.read(fact.topic(), lines.record(0))).isEqualTo(fact);
        assertThat(PreparedFact.id(lines.record(0))).isEqualTo(fact.id());
    }

    @Test
    void sourcesAreReadAsTheyWereWritten() {
        List<Source> sources = new ArrayList<>(SampleBase.lighthouse().sources());
        sources.addAll(SampleBase.bundled().sources());
        PreparedText text = new PreparedText();
        PreparedSources.write(sources, text);

        assertThat(PreparedSources.read(new PreparedLines(inBytes(text)), 0)).isEqualTo(sources);
    }

    @Test
    void whatABaseSaysOfItselfIsReadAsItWasWritten() {
        PreparedText text = new PreparedText();
        PreparedHead.write(SampleBase.lighthouse().header(), text);

        assertThat(PreparedHead.read(new PreparedLines(inBytes(text)), 0))
                .isEqualTo(SampleBase.lighthouse().header());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "~", "\u00ff", "\u0100", "ə", "\u0fff", "灯台", "\uD83D\uDE80", "aəbəə", "\uffff", "əa"})
    void aTextIsReadAsItWasWritten(String field) {
        PreparedText text = new PreparedText();
        text.line("before", field, "behind");

        PreparedRecord fields = new PreparedLines(inBytes(text)).record(0);
        assertThat(fields.field()).isEqualTo("before");
        assertThat(fields.field()).isEqualTo(field);
        assertThat(fields.field()).isEqualTo("behind");
    }

    @Test
    void anyNumberOfRecordsIsFoundByNumber() {
        PreparedText text = new PreparedText();
        for (int count = 0; count < 300; count++) {
            PreparedLines lines = new PreparedLines(text.toString());

            assertThat(lines.count()).isEqualTo(count);
            for (int i = Math.max(0, count - 2); i < count; i++) {
                assertThat(lines.record(i).field()).isEqualTo("record " + i);
            }
            text.line("record " + count);
        }
    }

    private static Fact made(Evidence... evidence) {
        return MadeFact.plain("lamps/1").evidence(List.of(evidence)).make();
    }

    private static Evidence evidence(Optional<String> says, Optional<String> note, Optional<Passage> passage) {
        return new Evidence(
                "list", "page 1", says.isPresent() ? Stance.DISPUTES : Stance.SUPPORTS, says, note, passage);
    }

    /** Returns a text after it went through a file. */
    private static String inBytes(PreparedText text) {
        return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
}
