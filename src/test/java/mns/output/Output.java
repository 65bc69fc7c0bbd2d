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

    public static String of(Renderer renderer, Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        try {
            renderer.render(answer, sink);
            sink.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns output with the escape character shown, so that a test can be read. */
    public static String shown(Renderer renderer, Answer answer) {
        return of(renderer, answer).replace('\u001b', '␛');
    }
}
