package mns.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text goes out in large pieces, and all of it before the end. */
final class TextSinkTest {
    private static final int PIECE = 1 << 16;

    private final List<String> seen = new ArrayList<>();

    @Test
    void writesNothingBeforeThereIsAPiece() throws IOException {
        TextSink sink = new TextSink(stream());

        sink.add("x".repeat(PIECE - 1));
        assertThat(seen).isEmpty();
        sink.add('y');
        assertThat(seen).containsExactly("x".repeat(PIECE - 1) + "y", "flush");
    }

    @Test
    void writesWhatIsLeftWhenItIsClosedAndLeavesTheStreamOpen() throws IOException {
        try (TextSink sink = new TextSink(stream())) {
            sink.add("One, ").add('2').add("to three", 2, 8);
        }

        assertThat(seen).containsExactly("One, 2 three", "flush");
    }

    @Test
    void closesAStreamThatIsItsOwn() throws IOException {
        try (TextSink sink = TextSink.closing(stream())) {
            sink.add("ü");
        }

        assertThat(seen).containsExactly("ü", "flush", "close");
    }

    @Test
    void writesNothingIfThereIsNothing() throws IOException {
        TextSink sink = new TextSink(stream());
        sink.add("");
        sink.flush();
        sink.close();

        assertThat(seen).isEmpty();
    }

    @Test
    void closesItsStreamAndWritesNothingTwiceAlsoWhereItCannotWrite() {
        TextSink sink = TextSink.closing(new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                seen.add("write");
                throw new IOException("full");
            }

            @Override
            public void close() {
                seen.add("close");
            }
        });

        assertThatIOException().isThrownBy(() -> sink.add("x".repeat(PIECE)));
        assertThatNoException().isThrownBy(sink::close);
        assertThatIOException().isThrownBy(() -> sink.add("y").close());
        assertThat(seen).containsExactly("write", "close", "write", "close");
    }

    private OutputStream stream() {
        return new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) {
                seen.add(new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void flush() {
                seen.add("flush");
            }

            @Override
            public void close() {
                seen.add("close");
            }
        };
    }
}
