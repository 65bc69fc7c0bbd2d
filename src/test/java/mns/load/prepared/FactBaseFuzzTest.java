package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import mns.HostileText;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.SearchText;
import mns.load.check.FactBaseParser;
import mns.load.check.Preamble;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;

/** Whatever a file holds, it is a sound fact base however it is read, or is refused with a problem and nothing else. */
final class FactBaseFuzzTest {
    @FuzzTest
    void load(byte[] bytes) throws IOException {
        JsonFile file = new JsonFile("base.json", () -> new ByteArrayInputStream(bytes));
        FactBase whole;
        try {
            whole = new FactBaseParser(file).parse().toFactBase();
        } catch (InvalidFactBaseException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThatThrownBy(() -> streamed(file))
                    .isInstanceOf(InvalidFactBaseException.class)
                    .hasMessage(e.getMessage());
            return;
        }
        FactBase streamed = streamed(file);
        assertThat(streamed.header()).isEqualTo(whole.header());
        assertThat(streamed.sources()).isEqualTo(whole.sources());
        assertThat(streamed.facts()).isEqualTo(whole.facts());
        for (Fact fact : whole.facts()) {
            SearchText.parts(fact)
                    .forEach(
                            part -> assertThat(HostileText.raw(part.text(), "")).isEmpty());
        }
        assertThat(PreparedWriter.inMemory(whole).facts()).isEqualTo(whole.facts());
    }

    /** Returns a base that is written as it is read. */
    private static FactBase streamed(JsonFile file) throws IOException {
        PreparedWriter writer = PreparedWriter.inMemory();
        Preamble head = new FactBaseParser(file).stream(fact -> add(fact, writer));
        writer.end(head.header(), head.sources());
        return writer.written(Original.of(() -> {
            throw new AssertionError("it is not damaged");
        }));
    }

    private static void add(Fact fact, PreparedWriter writer) {
        try {
            writer.add(fact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
