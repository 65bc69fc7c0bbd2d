package mns.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file with the lines of earlier sessions, to which any number of shells add at once.
 *
 * <p>Each line of the file is a line typed, in UTF-8; a backslash in it is written as two, a line break within quotes as
 * {@code \n}. When the file has grown large, its older half is dropped.
 */
final class HistoryFile {
    private static final int LARGEST = 1 << 20;
    private static final int LARGEST_LINE = 1 << 13;
    private static final int LARGE = 1 << 18;

    private final Path path;

    /** Makes the history in a file that may be used for it. */
    HistoryFile(Path path) {
        this.path = path;
    }

    /** Adds a line, unless it is too long to be worth keeping or has characters that no line of the file may have. */
    void add(String line) throws IOException {
        String written = escaped(line);
        byte[] bytes = (written + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGEST_LINE || !mayStand(written)) {
            return;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Held until the file is closed.
            file.lock();
            long end = file.size();
            if (end > 0 && read(file, end - 1, 1)[0] != '\n') {
                // The last one was cut off while it was written.
                write(file, new byte[] {'\n'}, end);
                end++;
            }
            write(file, bytes, end);
            if (file.size() > LARGE) {
                dropOlderHalf(file);
            }
        }
    }

    /** Copies the younger half before the older, so that nothing is lost if this ends half-way. */
    private static void dropOlderHalf(FileChannel file) throws IOException {
        int size = Math.toIntExact(file.size());
        byte[] younger = read(file, size - size / 2, size / 2);
        int start = 0;
        while (start < younger.length && younger[start] != '\n') {
            start++;
        }
        byte[] lines = Arrays.copyOfRange(younger, Math.min(start + 1, younger.length), younger.length);
        write(file, lines, 0);
        file.truncate(lines.length);
    }

    private static void write(FileChannel file, byte[] bytes, long place) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer, place + buffer.position());
        }
    }

    private static byte[] read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // The channel may give less than it is asked for.
        }
        return buffer.array();
    }

    /**
     * Returns the lines, nothing if the file is too large for a history or not text. Its last line may have been cut off
     * while it was written, and is left out then.
     */
    Optional<List<String>> lines() throws IOException {
        if (Files.size(path) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = bytes();
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = lineEnd(bytes, 0); start < bytes.length; end = lineEnd(bytes, start)) {
            Optional<String> line = line(ByteBuffer.wrap(bytes, start, end - start));
            start = end + 1;
            if (line.isPresent() && !line.get().isEmpty()) {
                lines.add(unescaped(line.get()));
            } else if (line.isEmpty() && start < bytes.length) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Returns a line, nothing if it is not text. */
    private static Optional<String> line(ByteBuffer bytes) {
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return mayStand(line) ? Optional.of(line) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns all that the file holds, which nobody changes meanwhile. */
    private byte[] bytes() throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            file.lock(0, Long.MAX_VALUE, true);
            return read(file, 0, Math.toIntExact(file.size()));
        }
    }

    /** Tells whether a line may stand in the file: control characters could drive the terminal that shows it. */
    private static boolean mayStand(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i)) && line.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** Returns the line that a line of the file stands for. */
    private static String unescaped(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
