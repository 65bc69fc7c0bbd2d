package mns.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mns.query.Answer;
import mns.text.TextSink;

/** Catches what a renderer writes. */
public final class Output {
    private Output() {}

    public static <A extends Answer> String of(Renderer<A> renderer, A answer) {
        return of(sink -> renderer.render(answer, sink));
    }

    /** Something that writes. */
    public interface Writing {
        void to(TextSink sink) throws IOException;
    }

    /** Returns what is written. */
    public static String of(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        try {
            writing.to(sink);
            sink.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns output with the escape character shown, so that a test can be read. */
    public static <A extends Answer> String shown(Renderer<A> renderer, A answer) {
        return of(renderer, answer).replace('\u001b', '␛');
    }
}
