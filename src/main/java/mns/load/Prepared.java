package mns.load;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;

/**
 * The bundled fact base in its prepared form: plain text files beside the jar, one for each topic.
 *
 * <p>The first line of each file is a checksum of the rest with the jar it was made from, so that damage shows, as does
 * what belongs to another jar. A chapter is read when it is first asked for.
 */
final class Prepared implements Function<Topic, Chapter> {
    static final String FOLDER = "facts";
    static final String HEAD = "head.txt";
    static final String ENDING = ".txt";
    static final String JAR = "mns.jar";

    private final Path folder;
    private final Fingerprint jar;

    private Prepared(Path folder, Fingerprint jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** Opens the prepared form beside a jar, empty where it is missing, damaged or of another jar. */
    static Optional<FactBase> open(Path library) {
        try {
            Prepared prepared = new Prepared(library.resolve(FOLDER), Fingerprint.of(library.resolve(JAR)));
            return Optional.of(PreparedHead.read(new PreparedLines(prepared.read(HEAD)), 1, prepared));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Chapter apply(Topic topic) {
        try {
            return new PreparedChapter(topic.id(), new PreparedLines(read(topic.id() + ENDING)), 1);
        } catch (IOException e) {
            return FactBases.bundledChapter(topic);
        }
    }

    /** Returns the text of a file, its first line included. */
    private String read(String name) throws IOException {
        byte[] bytes;
        try (InputStream file = new FileInputStream(folder.resolve(name).toString())) {
            bytes = file.readAllBytes();
        }
        int start = 0;
        while (start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        String sum = new String(bytes, 0, start, StandardCharsets.ISO_8859_1);
        if (start == bytes.length || !sum.equals(jar.with(bytes, start + 1))) {
            throw new IOException(name + " does not fit");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
