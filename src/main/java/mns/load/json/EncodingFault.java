package mns.load.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells why and where the bytes of a file are not UTF-8. */
final class EncodingFault {
    private static final int MARK = 4;

    private final String name;
    private int line = 1;
    private int column = 1;

    private EncodingFault(String name) {
        this.name = name;
    }

    /** Returns what is wrong with a file that could not be decoded. */
    static Problem of(String name, InputStream bytes) throws IOException {
        InputStream stream = new BufferedInputStream(bytes);
        stream.mark(MARK);
        byte[] mark = stream.readNBytes(MARK);
        stream.reset();
        String other = other(mark);
        return other.isEmpty()
                ? new EncodingFault(name).find(stream)
                : new Problem(name, 1, 1, "is " + other + ", not UTF-8", "");
    }

    /** Recognizes the byte order marks of Unicode (chapter 23.8) with the magic number of gzip (RFC 1952). */
    private static String other(byte[] mark) {
        int first = mark.length < 2 ? 0 : ((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF);
        boolean wide = mark.length == MARK && mark[2] == 0 && mark[3] == 0;
        return switch (first) {
            case 0xFFFE -> wide ? "UTF-32" : "UTF-16";
            case 0xFEFF -> "UTF-16";
            case 0x1F8B -> "packed by gzip";
            default -> "";
        };
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
                return new Problem(name, line, column, "is not valid UTF-8 from here on", "");
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
            boolean isMark = c == '\ufeff' && line == 1 && column == 1;
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : isMark ? 1 : column + 1;
        }
    }
}
