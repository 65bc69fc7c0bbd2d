package mns.load.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import mns.text.ByteOrderMark;

/** Tells where the bytes of a file are not UTF-8. */
final class EncodingFault {

    private static final String NOT_UTF_8 = "is not valid UTF-8 from here on; save it as UTF-8";

    private final String name;
    private int line = 1;
    private int column = 1;

    private EncodingFault(String name) {
        this.name = name;
    }

    /** Returns what is wrong with a file that could not be decoded. */
    static Problem of(String name, InputStream bytes) throws IOException {
        return new EncodingFault(name).find(new BufferedInputStream(bytes));
    }

    private Problem find(InputStream stream) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
        CharBuffer characters = CharBuffer.allocate(bytes.capacity());
        boolean ended = false;
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            count(characters.flip());
            characters.clear();
            if (result.isError() || ended) {
                return Problem.foreign(name, line, column, NOT_UTF_8);
            }
            bytes.compact();
            int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        }
    }

    private void count(CharBuffer characters) {
        while (characters.hasRemaining()) {
            char c = characters.get();
            boolean isMark = c == ByteOrderMark.CHARACTER && line == 1 && column == 1;
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : isMark ? 1 : column + 1;
        }
    }
}
